-- Positions of groups: their texts by version, what became of them, comments, objections, and who backs them.
CREATE TABLE group_position (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  text_number INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  consultation_until DATE,
  silent_until DATE,
  decided_at DATETIME(6),
  published_at DATETIME(6),
  shared_at DATETIME(6),
  backing_until DATE,
  CONSTRAINT group_position_of_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT group_position_state CHECK (state IN ('DRAFT', 'CONSULTATION', 'SILENT_AGREEMENT', 'BALLOT', 'APPROVED', 'REJECTED', 'PUBLISHED')),
  CONSTRAINT group_position_consulted CHECK (state <> 'CONSULTATION' OR consultation_until IS NOT NULL),
  CONSTRAINT group_position_silent CHECK (state <> 'SILENT_AGREEMENT' OR silent_until IS NOT NULL),
  CONSTRAINT group_position_decided CHECK (state NOT IN ('APPROVED', 'REJECTED', 'PUBLISHED') OR decided_at IS NOT NULL),
  CONSTRAINT group_position_published CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL),
  CONSTRAINT group_position_shared CHECK (shared_at IS NULL OR backing_until IS NOT NULL)
);
CREATE INDEX group_position_by_group ON group_position (group_id, state);
CREATE INDEX group_position_by_publication ON group_position (state, published_at);

-- A version is written until a step is taken with it; after that the next one begins.
CREATE TABLE position_text (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  position_id BIGINT NOT NULL,
  number INT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  summary_it VARCHAR(4000) NOT NULL,
  summary_en VARCHAR(4000) NOT NULL,
  paper_version_id BIGINT,
  written_at DATETIME(6) NOT NULL,
  written_by VARCHAR(200) NOT NULL,
  CONSTRAINT position_text_number UNIQUE (position_id, number),
  CONSTRAINT position_text_of_position FOREIGN KEY (position_id) REFERENCES group_position (id),
  CONSTRAINT position_text_paper FOREIGN KEY (paper_version_id) REFERENCES group_paper_version (id)
);

CREATE TABLE position_step (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  position_id BIGINT NOT NULL,
  text_number INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  until_date DATE,
  note VARCHAR(500) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  taken_by VARCHAR(200) NOT NULL,
  CONSTRAINT position_step_of_position FOREIGN KEY (position_id) REFERENCES group_position (id)
);
CREATE INDEX position_step_in_order ON position_step (position_id, taken_at);

CREATE TABLE position_comment (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  position_id BIGINT NOT NULL,
  text_number INT NOT NULL,
  number INT NOT NULL,
  organisation_id BIGINT,
  person_id BIGINT,
  author VARCHAR(200) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  verdict VARCHAR(20),
  answer VARCHAR(2000),
  answered_at DATETIME(6),
  answered_by VARCHAR(200),
  CONSTRAINT position_comment_number UNIQUE (position_id, number),
  CONSTRAINT position_comment_verdict CHECK (verdict IN ('ACCEPTED', 'PARTLY', 'NOT')),
  CONSTRAINT position_comment_answered CHECK (verdict IS NULL OR answer IS NOT NULL),
  CONSTRAINT position_comment_of_position FOREIGN KEY (position_id) REFERENCES group_position (id),
  CONSTRAINT position_comment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT position_comment_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE position_objection (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  position_id BIGINT NOT NULL,
  text_number INT NOT NULL,
  organisation_id BIGINT NOT NULL,
  author VARCHAR(200) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  CONSTRAINT position_objection_of_position FOREIGN KEY (position_id) REFERENCES group_position (id),
  CONSTRAINT position_objection_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX position_objection_in_order ON position_objection (position_id, raised_at);

-- What members say to a position that is shared with them; what an organisation said before stays and no longer stands.
CREATE TABLE position_backing (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  position_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  backs BOOLEAN NOT NULL,
  note VARCHAR(1000) NOT NULL,
  said_at DATETIME(6) NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  standing BOOLEAN NOT NULL,
  standing_organisation_id BIGINT GENERATED ALWAYS AS (CASE WHEN standing THEN organisation_id END),
  CONSTRAINT position_backing_standing UNIQUE (position_id, standing_organisation_id),
  CONSTRAINT position_backing_of_position FOREIGN KEY (position_id) REFERENCES group_position (id),
  CONSTRAINT position_backing_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
