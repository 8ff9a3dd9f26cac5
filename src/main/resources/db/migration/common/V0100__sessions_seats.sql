-- Sessions with a number of seats: who has one, who waits for one and since when, and every step of it.
ALTER TABLE event_session ADD COLUMN seats INT;
ALTER TABLE event_session ADD CONSTRAINT event_session_seats CHECK (seats IS NULL OR seats BETWEEN 1 AND 100000);

ALTER TABLE session_choice ADD COLUMN standing VARCHAR(10) DEFAULT 'MARKED' NOT NULL;
ALTER TABLE session_choice ADD COLUMN queued_at DATETIME(6);
ALTER TABLE session_choice ADD CONSTRAINT session_choice_standing CHECK (standing IN ('MARKED', 'WAITING', 'SEATED'));
ALTER TABLE session_choice ADD CONSTRAINT session_choice_queued CHECK (standing = 'MARKED' OR queued_at IS NOT NULL);
CREATE INDEX session_choice_queue ON session_choice (session_id, standing, queued_at, id);

-- The record outlives the session: no key to it.
CREATE TABLE session_seat_change (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  from_standing VARCHAR(10),
  to_standing VARCHAR(10),
  reason VARCHAR(40) NOT NULL,
  actor_person_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  CONSTRAINT session_seat_change_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT session_seat_change_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX session_seat_change_of_session ON session_seat_change (session_id, at, id);
CREATE INDEX session_seat_change_of_person ON session_seat_change (person_id, event_id, at);
