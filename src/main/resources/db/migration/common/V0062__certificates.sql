-- Certificates of attendance: what they say is written down when they are issued and never changes.
CREATE TABLE certificate (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  number VARCHAR(20) NOT NULL,
  registration_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(250) NOT NULL,
  organisation_name VARCHAR(250),
  event_title_it VARCHAR(250) NOT NULL,
  event_title_en VARCHAR(250) NOT NULL,
  event_place VARCHAR(500) NOT NULL,
  event_starts_at DATETIME(6) NOT NULL,
  event_ends_at DATETIME(6) NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  issued_by VARCHAR(200) NOT NULL,
  revoked_at DATETIME(6),
  revoked_by VARCHAR(200),
  revoke_reason VARCHAR(500),
  valid_registration_id BIGINT GENERATED ALWAYS AS (CASE WHEN revoked_at IS NULL THEN registration_id END),
  CONSTRAINT certificate_number_once UNIQUE (number),
  CONSTRAINT certificate_one_valid UNIQUE (valid_registration_id),
  CONSTRAINT certificate_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT certificate_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT certificate_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX certificate_of_event ON certificate (event_id, number);

-- The last number of each year; whoever issues locks the row, so that numbers have no gaps.
CREATE TABLE certificate_numbers (
  for_year INT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  last_number INT NOT NULL
);
