-- Whom to write to: conditions in blocks, and people who are added or left out by hand.
CREATE TABLE audience (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  joined_by VARCHAR(10) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  CONSTRAINT audience_name UNIQUE (name),
  CONSTRAINT audience_joined CHECK (joined_by IN ('ALL', 'ANY'))
);
CREATE TABLE audience_condition (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  audience_id BIGINT NOT NULL,
  block INT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  negated BOOLEAN NOT NULL,
  value_text VARCHAR(60) NOT NULL,
  detail VARCHAR(40),
  CONSTRAINT audience_condition_of_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
  CONSTRAINT audience_condition_block CHECK (block BETWEEN 1 AND 9)
);
CREATE INDEX audience_condition_by_audience ON audience_condition (audience_id, block, id);
CREATE TABLE audience_person (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  audience_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  included BOOLEAN NOT NULL,
  grounds VARCHAR(300),
  added_at DATETIME(6) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  CONSTRAINT audience_person_once UNIQUE (audience_id, person_id),
  CONSTRAINT audience_person_of_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
  CONSTRAINT audience_person_is FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX audience_person_by_person ON audience_person (person_id);

-- What people want and do not want to get, with the text that they said it to.
CREATE TABLE mail_preference (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  topic VARCHAR(20) NOT NULL,
  wanted BOOLEAN NOT NULL,
  channel VARCHAR(20) NOT NULL,
  text_version VARCHAR(20) NOT NULL,
  language VARCHAR(2) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT mail_preference_once UNIQUE (person_id, topic),
  CONSTRAINT mail_preference_topic CHECK (topic IN ('INVITATIONS', 'NEWS')),
  CONSTRAINT mail_preference_of_person FOREIGN KEY (person_id) REFERENCES person (id)
);
