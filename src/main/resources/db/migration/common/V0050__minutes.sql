-- Minutes of meetings: one text an item of the agenda, with every former one; frozen when they are approved.
CREATE TABLE minutes (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  language VARCHAR(2) NOT NULL,
  state VARCHAR(20) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  begun_by VARCHAR(200) NOT NULL,
  circulated_at DATETIME(6),
  circulated_by VARCHAR(200),
  comments_until DATE,
  approved_at DATETIME(6),
  approved_by VARCHAR(200),
  approved_text LONGTEXT,
  approved_hash VARCHAR(64),
  CONSTRAINT minutes_of_meeting UNIQUE (meeting_id),
  CONSTRAINT minutes_language CHECK (language IN ('IT', 'EN')),
  CONSTRAINT minutes_state CHECK (state IN ('DRAFT', 'CIRCULATED', 'APPROVED')),
  CONSTRAINT minutes_circulated CHECK (state = 'DRAFT' OR comments_until IS NOT NULL),
  CONSTRAINT minutes_approved CHECK (state <> 'APPROVED' OR approved_hash IS NOT NULL),
  CONSTRAINT minutes_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
CREATE INDEX minutes_by_state ON minutes (state, comments_until);

-- What was said on one item; the one without an item holds everything else.
CREATE TABLE minutes_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  minutes_id BIGINT NOT NULL,
  agenda_item_id BIGINT,
  position INT NOT NULL,
  text LONGTEXT NOT NULL,
  written_at DATETIME(6),
  written_by VARCHAR(200),
  CONSTRAINT minutes_entry_of_item UNIQUE (minutes_id, agenda_item_id),
  CONSTRAINT minutes_entry_minutes FOREIGN KEY (minutes_id) REFERENCES minutes (id),
  CONSTRAINT minutes_entry_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id)
);
CREATE INDEX minutes_entry_in_order ON minutes_entry (minutes_id, position);

CREATE TABLE minutes_text (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  number INT NOT NULL,
  text LONGTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(200) NOT NULL,
  circulated BOOLEAN NOT NULL,
  CONSTRAINT minutes_text_number UNIQUE (entry_id, number),
  CONSTRAINT minutes_text_entry FOREIGN KEY (entry_id) REFERENCES minutes_entry (id)
);

-- Numbered within the group and the year when the minutes are approved.
CREATE TABLE decision (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  position INT NOT NULL,
  text VARCHAR(2000) NOT NULL,
  search_text VARCHAR(2000) NOT NULL,
  decided_on DATE NOT NULL,
  decided_year INT NOT NULL,
  number INT,
  CONSTRAINT decision_number UNIQUE (group_id, decided_year, number),
  CONSTRAINT decision_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT decision_entry FOREIGN KEY (entry_id) REFERENCES minutes_entry (id)
);
CREATE INDEX decision_of_group ON decision (group_id, decided_on);

-- Who does what by when. Agreed in a meeting, or between meetings where there is no entry.
CREATE TABLE action_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  entry_id BIGINT,
  position INT NOT NULL,
  text VARCHAR(1000) NOT NULL,
  search_text VARCHAR(1500) NOT NULL,
  owner_person_id BIGINT,
  owner_name VARCHAR(200) NOT NULL,
  due_on DATE,
  agreed_on DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  closed_at DATETIME(6),
  closed_by VARCHAR(200),
  closing_note VARCHAR(1000),
  CONSTRAINT action_item_state CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
  CONSTRAINT action_item_closed CHECK (state = 'OPEN' OR closed_at IS NOT NULL),
  CONSTRAINT action_item_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT action_item_entry FOREIGN KEY (entry_id) REFERENCES minutes_entry (id),
  CONSTRAINT action_item_owner FOREIGN KEY (owner_person_id) REFERENCES person (id)
);
CREATE INDEX action_item_of_group ON action_item (group_id, state, due_on);
CREATE INDEX action_item_of_owner ON action_item (owner_person_id, state);

CREATE TABLE minutes_comment (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  minutes_id BIGINT NOT NULL,
  entry_id BIGINT,
  number INT NOT NULL,
  text VARCHAR(4000) NOT NULL,
  author_id BIGINT,
  author_name VARCHAR(200) NOT NULL,
  commented_at DATETIME(6) NOT NULL,
  outcome VARCHAR(20),
  answer VARCHAR(2000),
  answered_at DATETIME(6),
  answered_by VARCHAR(200),
  CONSTRAINT minutes_comment_number UNIQUE (minutes_id, number),
  CONSTRAINT minutes_comment_outcome CHECK (outcome IS NULL OR outcome IN ('ACCEPTED', 'PARTLY', 'REFUSED')),
  CONSTRAINT minutes_comment_answered CHECK (outcome IS NULL OR answered_at IS NOT NULL),
  CONSTRAINT minutes_comment_minutes FOREIGN KEY (minutes_id) REFERENCES minutes (id),
  CONSTRAINT minutes_comment_entry FOREIGN KEY (entry_id) REFERENCES minutes_entry (id),
  CONSTRAINT minutes_comment_author FOREIGN KEY (author_id) REFERENCES person (id)
);

-- To whom the week's list of what is overdue was sent: one a person and week, whichever node sends it.
CREATE TABLE minutes_digest (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  week_of DATE NOT NULL,
  CONSTRAINT minutes_digest_week UNIQUE (person_id, week_of),
  CONSTRAINT minutes_digest_person FOREIGN KEY (person_id) REFERENCES person (id)
);
