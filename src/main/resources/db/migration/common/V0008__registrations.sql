CREATE TABLE registration (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  organisation_id BIGINT,
  quota_organisation_id BIGINT,
  status VARCHAR(20) NOT NULL,
  queued_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  booked_by_person_id BIGINT,
  request_key VARCHAR(64),
  replaces_id BIGINT,
  calendar_sequence INT NOT NULL,
  active_person_id BIGINT GENERATED ALWAYS AS (CASE WHEN status IN ('REQUESTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED') THEN person_id END),
  CONSTRAINT registration_one_active UNIQUE (event_id, active_person_id),
  CONSTRAINT registration_status CHECK (status IN ('REQUESTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'EXPIRED')),
  CONSTRAINT registration_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT registration_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT registration_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT registration_quota FOREIGN KEY (quota_organisation_id) REFERENCES organisation (id),
  CONSTRAINT registration_replaces FOREIGN KEY (replaces_id) REFERENCES registration (id)
);
CREATE INDEX registration_count ON registration (event_id, status, quota_organisation_id);
CREATE INDEX registration_queue ON registration (event_id, status, queued_at, id);
CREATE INDEX registration_of_person ON registration (person_id, status);
CREATE INDEX registration_of_organisation ON registration (organisation_id, status, event_id);
CREATE INDEX registration_request ON registration (request_key);

-- What happened to a registration, in order: who did it or which rule, and why. Skips of the waiting list stand here too.
CREATE TABLE registration_change (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  from_status VARCHAR(20),
  to_status VARCHAR(20) NOT NULL,
  reason VARCHAR(40) NOT NULL,
  actor_person_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  detail VARCHAR(500) NOT NULL,
  CONSTRAINT registration_change_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX registration_change_of_registration ON registration_change (registration_id, at, id);
CREATE INDEX registration_change_of_event ON registration_change (event_id, at, id);
