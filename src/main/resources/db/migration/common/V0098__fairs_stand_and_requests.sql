-- A collective stand on top of a fair: where it is, which kinds of place it has, and which companies ask for one.
CREATE TABLE fair_stand (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  hall VARCHAR(100) NOT NULL,
  number VARCHAR(40) NOT NULL,
  area DECIMAL(9, 2) NOT NULL,
  opens_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  places_per_company INT NOT NULL,
  queue_order VARCHAR(20) NOT NULL,
  place_vat_rate DECIMAL(5, 2),
  plan_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fair_stand_once UNIQUE (event_id),
  CONSTRAINT fair_stand_window CHECK (opens_at < closes_at),
  CONSTRAINT fair_stand_numbers CHECK (area > 0 AND places_per_company BETWEEN 1 AND 20),
  CONSTRAINT fair_stand_order CHECK (queue_order IN ('MEMBERS_FIRST', 'TIME')),
  CONSTRAINT fair_stand_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT fair_stand_plan FOREIGN KEY (plan_id) REFERENCES stored_file (id)
);

CREATE TABLE fair_kind (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  stand_id BIGINT NOT NULL,
  name_it VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  included_it VARCHAR(1000) NOT NULL,
  included_en VARCHAR(1000) NOT NULL,
  places INT NOT NULL,
  area DECIMAL(9, 2) NOT NULL,
  price DECIMAL(12, 2) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fair_kind_numbers CHECK (places BETWEEN 0 AND 500 AND area >= 0 AND price >= 0),
  CONSTRAINT fair_kind_of_stand FOREIGN KEY (stand_id) REFERENCES fair_stand (id)
);
CREATE INDEX fair_kind_by_stand ON fair_kind (stand_id);

-- What a company asks for, and what came of it. One stands at a time for each company.
CREATE TABLE fair_request (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  stand_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  first_kind_id BIGINT NOT NULL,
  second_kind_id BIGINT,
  kind_id BIGINT,
  places INT NOT NULL,
  shows VARCHAR(2000) NOT NULL,
  sharing VARCHAR(500) NOT NULL,
  contact_name VARCHAR(200) NOT NULL,
  contact_email VARCHAR(254) NOT NULL,
  contact_phone VARCHAR(40) NOT NULL,
  status VARCHAR(20) NOT NULL,
  words VARCHAR(500) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  requested_by VARCHAR(200) NOT NULL,
  decided_at DATETIME(6),
  paid DECIMAL(12, 2),
  paid_on DATE,
  standing_organisation_id BIGINT GENERATED ALWAYS AS (CASE WHEN status IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED') THEN organisation_id END),
  CONSTRAINT fair_request_one_standing UNIQUE (stand_id, standing_organisation_id),
  CONSTRAINT fair_request_status CHECK (status IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT fair_request_place CHECK (places >= 1 AND (status <> 'CONFIRMED' OR kind_id IS NOT NULL)),
  CONSTRAINT fair_request_of_stand FOREIGN KEY (stand_id) REFERENCES fair_stand (id),
  CONSTRAINT fair_request_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fair_request_first FOREIGN KEY (first_kind_id) REFERENCES fair_kind (id),
  CONSTRAINT fair_request_second FOREIGN KEY (second_kind_id) REFERENCES fair_kind (id),
  CONSTRAINT fair_request_kind FOREIGN KEY (kind_id) REFERENCES fair_kind (id)
);
CREATE INDEX fair_request_by_stand ON fair_request (stand_id, status);
CREATE INDEX fair_request_by_organisation ON fair_request (organisation_id);
