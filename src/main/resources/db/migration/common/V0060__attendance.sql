-- What codes of places and of certificates are derived from (decision 0023); made by the hub when first needed.
CREATE TABLE attendance_secret (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  secret VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT attendance_secret_purpose UNIQUE (purpose)
);

-- A door of an event: a helper's link, its secret hashed, for the days from valid_from to valid_until.
CREATE TABLE check_in_door (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  token_hash CHAR(64) NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  valid_until DATETIME(6) NOT NULL,
  may_admit BOOLEAN NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  CONSTRAINT check_in_door_token UNIQUE (token_hash),
  CONSTRAINT check_in_door_event FOREIGN KEY (event_id) REFERENCES event (id)
);

-- Who came: at most one row a place. A row that was undone stays as such.
CREATE TABLE attendance (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  arrived_at DATETIME(6),
  door_id BIGINT,
  door_name VARCHAR(60),
  walk_in BOOLEAN NOT NULL,
  organisation_text VARCHAR(200),
  recorded_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT attendance_one_a_place UNIQUE (registration_id),
  CONSTRAINT attendance_state CHECK (state IN ('ATTENDED', 'NO_SHOW', 'UNDONE')),
  CONSTRAINT attendance_arrival CHECK (state <> 'ATTENDED' OR arrived_at IS NOT NULL),
  CONSTRAINT attendance_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT attendance_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT attendance_door FOREIGN KEY (door_id) REFERENCES check_in_door (id)
);
CREATE INDEX attendance_of_event ON attendance (event_id, state, door_id);
CREATE INDEX attendance_changes ON attendance (event_id, changed_at);

-- What doors sent, by the name that the telephone gave it: sent twice, it counts once and is answered alike.
CREATE TABLE check_in_scan (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  scan_key VARCHAR(64) NOT NULL,
  door_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  CONSTRAINT check_in_scan_key UNIQUE (door_id, scan_key),
  CONSTRAINT check_in_scan_door FOREIGN KEY (door_id) REFERENCES check_in_door (id),
  CONSTRAINT check_in_scan_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
);

-- Events whose attendance is closed: whoever had a place and did not come is written down as such.
CREATE TABLE attendance_closing (
  event_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  closed_by VARCHAR(200) NOT NULL,
  CONSTRAINT attendance_closing_event FOREIGN KEY (event_id) REFERENCES event (id)
);
