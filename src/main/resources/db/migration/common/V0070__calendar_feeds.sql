-- Secret addresses that calendars subscribe to: one of a person's own entries, one for each group that they are in.
CREATE TABLE calendar_feed (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  group_id BIGINT,
  scope VARCHAR(30) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT calendar_feed_once UNIQUE (person_id, scope),
  CONSTRAINT calendar_feed_hash UNIQUE (token_hash),
  CONSTRAINT calendar_feed_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT calendar_feed_of_group FOREIGN KEY (group_id) REFERENCES work_group (id)
);
