-- Which sessions somebody means to attend, and files handed out with an event or a session.
CREATE TABLE session_choice (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  chosen_at DATETIME(6) NOT NULL,
  CONSTRAINT session_choice_once UNIQUE (session_id, person_id),
  CONSTRAINT session_choice_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT session_choice_session FOREIGN KEY (session_id) REFERENCES event_session (id) ON DELETE CASCADE,
  CONSTRAINT session_choice_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX session_choice_of_person ON session_choice (person_id, event_id);

CREATE TABLE event_material (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  session_id BIGINT,
  file_id BIGINT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  audience VARCHAR(20) NOT NULL,
  available_from DATETIME(6),
  added_at DATETIME(6) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  downloads INT NOT NULL,
  CONSTRAINT event_material_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_material_session FOREIGN KEY (session_id) REFERENCES event_session (id) ON DELETE SET NULL,
  CONSTRAINT event_material_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT event_material_audience CHECK (audience IN ('EVERYBODY', 'REGISTERED', 'CAME'))
);
CREATE INDEX event_material_of_event ON event_material (event_id, added_at);
