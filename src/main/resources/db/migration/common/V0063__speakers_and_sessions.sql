-- Speakers as people of the programme, used again from event to event; sessions with a number, a kind, a track and a text.
CREATE TABLE speaker (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(150) NOT NULL,
  job_title VARCHAR(200) NOT NULL,
  organisation_name VARCHAR(200) NOT NULL,
  organisation_id BIGINT,
  person_id BIGINT,
  biography_it VARCHAR(3000) NOT NULL,
  biography_en VARCHAR(3000) NOT NULL,
  photo_file_id BIGINT,
  photo_text_it VARCHAR(200) NOT NULL,
  photo_text_en VARCHAR(200) NOT NULL,
  photo_consent VARCHAR(500) NOT NULL,
  photo_at DATETIME(6),
  search_text VARCHAR(500) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT speaker_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT speaker_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT speaker_photo FOREIGN KEY (photo_file_id) REFERENCES stored_file (id),
  CONSTRAINT speaker_photo_consent CHECK (photo_file_id IS NULL OR CHAR_LENGTH(photo_consent) > 0)
);
CREATE INDEX speaker_by_name ON speaker (name, id);

ALTER TABLE event_speaker ADD COLUMN profile_id BIGINT;
ALTER TABLE event_speaker ADD CONSTRAINT event_speaker_profile FOREIGN KEY (profile_id) REFERENCES speaker (id);

ALTER TABLE event_session ADD COLUMN number INT DEFAULT 0 NOT NULL;
ALTER TABLE event_session ADD COLUMN kind VARCHAR(20) DEFAULT 'TALK' NOT NULL;
ALTER TABLE event_session ADD COLUMN track_it VARCHAR(120) DEFAULT '' NOT NULL;
ALTER TABLE event_session ADD COLUMN track_en VARCHAR(120) DEFAULT '' NOT NULL;
ALTER TABLE event_session ADD COLUMN about_it VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE event_session ADD COLUMN about_en VARCHAR(4000) DEFAULT '' NOT NULL;
-- DISTINCT keeps MySQL from reading the table that it changes; a window function would meet a word that the embedded database is told to forget.
UPDATE event_session SET number = (
  SELECT COUNT(*) FROM (
    SELECT DISTINCT id AS other_id, event_id AS other_event, starts_at AS other_start FROM event_session
  ) AS others
  WHERE others.other_event = event_session.event_id
    AND (others.other_start < event_session.starts_at
      OR others.other_start = event_session.starts_at AND others.other_id <= event_session.id));
ALTER TABLE event_session ADD CONSTRAINT event_session_number UNIQUE (event_id, number);
ALTER TABLE event_session ADD CONSTRAINT event_session_kind CHECK (kind IN ('TALK', 'PANEL', 'WORKSHOP', 'LESSON', 'VISIT', 'MEETING', 'BREAK'));
