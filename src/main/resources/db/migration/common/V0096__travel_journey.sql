-- The journey of a mission on top of its event: legs, who stays away from one, hotels with rooms, and who sleeps where.
CREATE TABLE travel (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  ask_number BOOLEAN NOT NULL,
  due_on DATE NOT NULL,
  keep_days INT NOT NULL,
  asked_at DATETIME(6),
  published_at DATETIME(6),
  changed_at DATETIME(6),
  told_at DATETIME(6),
  purged_at DATETIME(6),
  purged_values INT,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT travel_once UNIQUE (event_id),
  CONSTRAINT travel_keeps CHECK (keep_days BETWEEN 0 AND 365),
  CONSTRAINT travel_of_event FOREIGN KEY (event_id) REFERENCES event (id)
);

CREATE TABLE travel_leg (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  travel_id BIGINT NOT NULL,
  city VARCHAR(100) NOT NULL,
  country VARCHAR(2) NOT NULL,
  zone_id VARCHAR(50) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  way VARCHAR(10) NOT NULL,
  way_number VARCHAR(50) NOT NULL,
  departs_from VARCHAR(200) NOT NULL,
  departs_at DATETIME(6),
  departs_zone VARCHAR(50) NOT NULL,
  arrives_at DATETIME(6),
  meeting_point_it VARCHAR(500) NOT NULL,
  meeting_point_en VARCHAR(500) NOT NULL,
  passport_months INT,
  visa VARCHAR(10) NOT NULL,
  visa_by DATE,
  CONSTRAINT travel_leg_days CHECK (first_day <= last_day),
  CONSTRAINT travel_leg_way CHECK (way IN ('FLIGHT', 'TRAIN', 'COACH', 'OWN')),
  CONSTRAINT travel_leg_visa CHECK (visa IN ('NO', 'YES', 'ON_ARRIVAL')),
  CONSTRAINT travel_leg_passport CHECK (passport_months IS NULL OR passport_months BETWEEN 0 AND 24),
  CONSTRAINT travel_leg_of_travel FOREIGN KEY (travel_id) REFERENCES travel (id)
);
CREATE INDEX travel_leg_by_day ON travel_leg (travel_id, first_day);

CREATE TABLE travel_leg_away (
  leg_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  PRIMARY KEY (leg_id, registration_id),
  CONSTRAINT travel_leg_away_leg FOREIGN KEY (leg_id) REFERENCES travel_leg (id),
  CONSTRAINT travel_leg_away_who FOREIGN KEY (registration_id) REFERENCES registration (id)
);

CREATE TABLE travel_hotel (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  leg_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  check_in DATETIME(6) NOT NULL,
  check_out DATETIME(6) NOT NULL,
  note VARCHAR(500) NOT NULL,
  CONSTRAINT travel_hotel_days CHECK (check_in < check_out),
  CONSTRAINT travel_hotel_of_leg FOREIGN KEY (leg_id) REFERENCES travel_leg (id)
);

CREATE TABLE travel_room (
  hotel_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  rooms INT NOT NULL,
  PRIMARY KEY (hotel_id, kind),
  CONSTRAINT travel_room_kind CHECK (kind IN ('SINGLE', 'DOUBLE', 'TWIN', 'SUITE')),
  CONSTRAINT travel_room_number CHECK (rooms BETWEEN 0 AND 200),
  CONSTRAINT travel_room_of_hotel FOREIGN KEY (hotel_id) REFERENCES travel_hotel (id)
);

CREATE TABLE travel_stay (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  hotel_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  shares_with_id BIGINT,
  CONSTRAINT travel_stay_once UNIQUE (hotel_id, registration_id),
  CONSTRAINT travel_stay_of_hotel FOREIGN KEY (hotel_id) REFERENCES travel_hotel (id),
  CONSTRAINT travel_stay_who FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT travel_stay_with FOREIGN KEY (shares_with_id) REFERENCES registration (id)
);
