-- What each traveller gives for the journey, sealed value by value; what they still have to do; foreign bodies, meetings
-- with them and what came of these.
CREATE TABLE travel_sheet (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  travel_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  share_with_id BIGINT,
  asked_at DATETIME(6),
  reminded_at DATETIME(6),
  answered_at DATETIME(6),
  told LONGTEXT,
  CONSTRAINT travel_sheet_once UNIQUE (registration_id),
  CONSTRAINT travel_sheet_of_travel FOREIGN KEY (travel_id) REFERENCES travel (id),
  CONSTRAINT travel_sheet_who FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT travel_sheet_with FOREIGN KEY (share_with_id) REFERENCES registration (id)
);

CREATE TABLE travel_value (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sheet_id BIGINT NOT NULL,
  field VARCHAR(30) NOT NULL,
  key_id VARCHAR(16) NOT NULL,
  sealed VARCHAR(2000) NOT NULL,
  CONSTRAINT travel_value_once UNIQUE (sheet_id, field),
  CONSTRAINT travel_value_of_sheet FOREIGN KEY (sheet_id) REFERENCES travel_sheet (id)
);

CREATE TABLE travel_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  travel_id BIGINT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  due_on DATE NOT NULL,
  CONSTRAINT travel_item_of_travel FOREIGN KEY (travel_id) REFERENCES travel (id)
);

-- A thing that a traveller says they have: an item of the list, or the visa of a leg.
CREATE TABLE travel_done (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sheet_id BIGINT NOT NULL,
  item_id BIGINT,
  leg_id BIGINT,
  done_at DATETIME(6) NOT NULL,
  CONSTRAINT travel_done_item_once UNIQUE (sheet_id, item_id),
  CONSTRAINT travel_done_leg_once UNIQUE (sheet_id, leg_id),
  CONSTRAINT travel_done_what CHECK (item_id IS NOT NULL OR leg_id IS NOT NULL),
  CONSTRAINT travel_done_of_sheet FOREIGN KEY (sheet_id) REFERENCES travel_sheet (id),
  CONSTRAINT travel_done_item FOREIGN KEY (item_id) REFERENCES travel_item (id),
  CONSTRAINT travel_done_leg FOREIGN KEY (leg_id) REFERENCES travel_leg (id)
);

CREATE TABLE travel_body (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  travel_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  country VARCHAR(2) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  contact VARCHAR(300) NOT NULL,
  notes VARCHAR(2000) NOT NULL,
  CONSTRAINT travel_body_of_travel FOREIGN KEY (travel_id) REFERENCES travel (id)
);

CREATE TABLE travel_meeting (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  body_id BIGINT NOT NULL,
  leg_id BIGINT NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  place VARCHAR(300) NOT NULL,
  interpreter VARCHAR(200) NOT NULL,
  status VARCHAR(10) NOT NULL,
  CONSTRAINT travel_meeting_lasts CHECK (starts_at < ends_at),
  CONSTRAINT travel_meeting_status CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
  CONSTRAINT travel_meeting_of_body FOREIGN KEY (body_id) REFERENCES travel_body (id),
  CONSTRAINT travel_meeting_of_leg FOREIGN KEY (leg_id) REFERENCES travel_leg (id)
);

CREATE TABLE travel_meeting_who (
  meeting_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, registration_id),
  CONSTRAINT travel_meeting_who_meeting FOREIGN KEY (meeting_id) REFERENCES travel_meeting (id),
  CONSTRAINT travel_meeting_who_who FOREIGN KEY (registration_id) REFERENCES registration (id)
);

-- Not unique: after a merge of organisations what both wrote stays.
CREATE TABLE travel_outcome (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  follow_up BOOLEAN NOT NULL,
  contacts VARCHAR(1000) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  written_by VARCHAR(200) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT travel_outcome_of_meeting FOREIGN KEY (meeting_id) REFERENCES travel_meeting (id),
  CONSTRAINT travel_outcome_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX travel_outcome_by_meeting ON travel_outcome (meeting_id, organisation_id);
