CREATE TABLE event_kind (
  code VARCHAR(30) NOT NULL PRIMARY KEY,
  position INT NOT NULL,
  name_it VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  default_capacity INT,
  default_per_organisation INT,
  default_approval BOOLEAN NOT NULL
);

CREATE TABLE event_series (
  code VARCHAR(60) NOT NULL PRIMARY KEY,
  kind_code VARCHAR(30) NOT NULL,
  area_code VARCHAR(40) NOT NULL,
  name_it VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  CONSTRAINT event_series_kind FOREIGN KEY (kind_code) REFERENCES event_kind (code),
  CONSTRAINT event_series_area FOREIGN KEY (area_code) REFERENCES strategic_area (code)
);

CREATE TABLE event (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  slug VARCHAR(120) NOT NULL,
  kind_code VARCHAR(30) NOT NULL,
  series_code VARCHAR(60),
  area_code VARCHAR(40),
  group_id BIGINT,
  host_organisation_id BIGINT,
  status VARCHAR(20) NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  summary_it VARCHAR(500) NOT NULL,
  summary_en VARCHAR(500) NOT NULL,
  description_it LONGTEXT NOT NULL,
  description_en LONGTEXT NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  venue_name VARCHAR(200),
  venue_address VARCHAR(300),
  municipality VARCHAR(120),
  online_link VARCHAR(500),
  contact_email VARCHAR(254),
  registration_opens_at DATETIME(6),
  registration_closes_at DATETIME(6),
  approval_required BOOLEAN NOT NULL,
  calendar_sequence INT NOT NULL,
  published_at DATETIME(6),
  cancelled_at DATETIME(6),
  cancel_reason_it VARCHAR(500) NOT NULL,
  cancel_reason_en VARCHAR(500) NOT NULL,
  search_text VARCHAR(1000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT event_slug UNIQUE (slug),
  CONSTRAINT event_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  CONSTRAINT event_times CHECK (ends_at > starts_at),
  CONSTRAINT event_of_kind FOREIGN KEY (kind_code) REFERENCES event_kind (code),
  CONSTRAINT event_of_series FOREIGN KEY (series_code) REFERENCES event_series (code),
  CONSTRAINT event_of_area FOREIGN KEY (area_code) REFERENCES strategic_area (code),
  CONSTRAINT event_of_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT event_of_host FOREIGN KEY (host_organisation_id) REFERENCES organisation (id)
);
CREATE INDEX event_calendar ON event (status, starts_at);
CREATE INDEX event_starts ON event (starts_at, id);

-- One row an event: its capacity rules and what is taken. Every booking locks this row first.
CREATE TABLE event_places (
  event_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  capacity_total INT,
  capacity_per_organisation INT,
  group_counts_together BOOLEAN NOT NULL,
  waiting_policy VARCHAR(20) NOT NULL,
  confirmed_count INT NOT NULL,
  waiting_count INT NOT NULL,
  requested_count INT NOT NULL,
  overbooked INT NOT NULL,
  CONSTRAINT event_places_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_places_capacity CHECK (capacity_total IS NULL OR capacity_total >= 0),
  CONSTRAINT event_places_share CHECK (capacity_per_organisation IS NULL OR capacity_per_organisation > 0),
  CONSTRAINT event_places_counts CHECK (confirmed_count >= 0 AND waiting_count >= 0 AND requested_count >= 0 AND overbooked >= 0),
  CONSTRAINT event_places_wall CHECK (capacity_total IS NULL OR confirmed_count <= capacity_total + overbooked),
  CONSTRAINT event_places_policy CHECK (waiting_policy IN ('FIRST_COME', 'ROUND_ROBIN', 'LEAST_SERVED'))
);

CREATE TABLE event_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  room VARCHAR(120),
  CONSTRAINT event_session_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_session_times CHECK (ends_at > starts_at)
);
CREATE INDEX event_session_of_event ON event_session (event_id, starts_at);

CREATE TABLE event_speaker (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  position INT NOT NULL,
  name VARCHAR(150) NOT NULL,
  job_title VARCHAR(200),
  organisation_name VARCHAR(200),
  moderator BOOLEAN NOT NULL,
  CONSTRAINT event_speaker_session FOREIGN KEY (session_id) REFERENCES event_session (id)
);
CREATE INDEX event_speaker_of_session ON event_speaker (session_id, position);
