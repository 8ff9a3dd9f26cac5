-- How many people the rooms of a programme hold. A room is known by its name, as it is written in the sessions.
CREATE TABLE event_room (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  room_key VARCHAR(200) NOT NULL,
  holds INT NOT NULL,
  CONSTRAINT event_room_of FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_room_once UNIQUE (event_id, room_key),
  CONSTRAINT event_room_holds CHECK (holds BETWEEN 1 AND 100000)
);

-- Events that are begun with a template have the seats of its sessions.
ALTER TABLE event_template_session ADD COLUMN seats INT;
ALTER TABLE event_template_session ADD CONSTRAINT event_template_session_seats CHECK (seats IS NULL OR seats BETWEEN 1 AND 100000);

-- How many days before an event people are reminded of their places; 0: not at all. Without a row: as the hub does it.
CREATE TABLE place_reminder (
  event_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  days_before INT NOT NULL,
  CONSTRAINT place_reminder_of FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT place_reminder_days CHECK (days_before BETWEEN 0 AND 30)
);

-- The day of the event of which the person was reminded, and when they were last told where and when it is.
ALTER TABLE registration ADD COLUMN reminded_of DATE;
ALTER TABLE registration ADD COLUMN told_at DATETIME(6);
