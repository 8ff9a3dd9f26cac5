-- Until when unnamed places stand and names can be swapped; null: no unnamed places, swaps until the event starts.
ALTER TABLE event_places ADD COLUMN names_until DATETIME(6);

-- A place that a company holds without a name. It counts in every rule like a confirmed one.
CREATE TABLE place_hold (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  quota_organisation_id BIGINT NOT NULL,
  rule_numbers VARCHAR(200) NOT NULL,
  status VARCHAR(20) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  taken_by_person_id BIGINT,
  request_key VARCHAR(64),
  ended_at DATETIME(6),
  registration_id BIGINT,
  link_hash VARCHAR(64),
  link_address VARCHAR(254),
  link_sent_at DATETIME(6),
  reminded_at DATETIME(6),
  CONSTRAINT place_hold_status CHECK (status IN ('HELD', 'NAMED', 'RELEASED', 'RETURNED', 'EVENT_CANCELLED')),
  CONSTRAINT place_hold_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT place_hold_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT place_hold_person FOREIGN KEY (taken_by_person_id) REFERENCES person (id),
  CONSTRAINT place_hold_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX place_hold_count ON place_hold (event_id, status, quota_organisation_id);
CREATE INDEX place_hold_of_organisation ON place_hold (organisation_id, status, event_id);
CREATE INDEX place_hold_link ON place_hold (link_hash);
CREATE INDEX place_hold_request ON place_hold (request_key);
