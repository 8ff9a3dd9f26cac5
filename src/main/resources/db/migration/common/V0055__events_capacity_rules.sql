-- Rules for a part of those who come: how many places they have, and when they can ask for one. Numbers count within the event.
CREATE TABLE capacity_rule (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  number INT NOT NULL,
  subject VARCHAR(20) NOT NULL,
  detail VARCHAR(60) NOT NULL,
  places INT,
  opens_at DATETIME(6),
  closes_at DATETIME(6),
  taken INT NOT NULL,
  overbooked INT NOT NULL,
  decided BOOLEAN NOT NULL,
  CONSTRAINT capacity_rule_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT capacity_rule_number UNIQUE (event_id, number),
  CONSTRAINT capacity_rule_subject CHECK (subject IN ('MEMBERS', 'GUESTS', 'SECTOR', 'CATEGORY')),
  CONSTRAINT capacity_rule_places CHECK (places IS NULL OR places >= 0),
  CONSTRAINT capacity_rule_counts CHECK (taken >= 0 AND overbooked >= 0),
  CONSTRAINT capacity_rule_wall CHECK (places IS NULL OR taken <= places + overbooked),
  CONSTRAINT capacity_rule_times CHECK (opens_at IS NULL OR closes_at IS NULL OR closes_at > opens_at)
);

-- What is taken (confirmed_count) has parts; steps and batches number the record of what happened to the places.
ALTER TABLE event_places ADD COLUMN offered_count INT DEFAULT 0 NOT NULL;
ALTER TABLE event_places ADD COLUMN held_count INT DEFAULT 0 NOT NULL;
ALTER TABLE event_places ADD COLUMN share_overdrawn INT DEFAULT 0 NOT NULL;
ALTER TABLE event_places ADD COLUMN steps BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE event_places ADD COLUMN batches BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE event_places ADD CONSTRAINT event_places_parts CHECK (offered_count >= 0 AND held_count >= 0 AND share_overdrawn >= 0 AND offered_count + held_count <= confirmed_count);

-- The numbers of the rules with which a registration is counted, as they were decided under the lock.
ALTER TABLE registration ADD COLUMN rule_numbers VARCHAR(200) DEFAULT '' NOT NULL;

-- In which order things happened, and with what a place was counted then: enough to play the waiting list again.
ALTER TABLE registration_change ADD COLUMN step BIGINT;
ALTER TABLE registration_change ADD COLUMN batch BIGINT;
ALTER TABLE registration_change ADD COLUMN counted_organisation_id BIGINT;
ALTER TABLE registration_change ADD COLUMN counted_rules VARCHAR(200);
ALTER TABLE registration_change ADD COLUMN party_id BIGINT;

-- What happened to an event's places besides the registrations: the rules, and places held without a name.
CREATE TABLE places_change (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  step BIGINT NOT NULL,
  batch BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  subject_id BIGINT,
  counted_organisation_id BIGINT,
  counted_rules VARCHAR(200) NOT NULL,
  detail VARCHAR(1000) NOT NULL,
  actor_person_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  CONSTRAINT places_change_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT places_change_kind CHECK (kind IN ('RULES', 'HOLD_TAKEN', 'HOLD_COUNTED', 'HOLD_ENDED'))
);
CREATE INDEX places_change_of_event ON places_change (event_id, step);
