-- Bodies outside the association at which a roundtable's group speaks for it, who represents it there, and their sittings.
CREATE TABLE outside_body (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  organisation_id BIGINT,
  name VARCHAR(200) NOT NULL,
  link VARCHAR(300),
  decides VARCHAR(2000),
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT outside_body_of_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT outside_body_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX outside_body_by_group ON outside_body (group_id, name);

CREATE TABLE representation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  body_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  from_date DATE NOT NULL,
  until_date DATE,
  end_reason VARCHAR(300),
  reminded INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT representation_kind CHECK (kind IN ('FULL_MEMBER', 'SUBSTITUTE')),
  CONSTRAINT representation_dates CHECK (until_date IS NULL OR until_date >= from_date),
  CONSTRAINT representation_at_body FOREIGN KEY (body_id) REFERENCES outside_body (id),
  CONSTRAINT representation_of_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX representation_by_body ON representation (body_id, until_date);
CREATE INDEX representation_by_person ON representation (person_id, until_date);
CREATE INDEX representation_by_end ON representation (until_date, reminded);

CREATE TABLE sitting (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  body_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  place VARCHAR(300),
  online_link VARCHAR(300),
  agenda VARCHAR(4000),
  cancel_reason VARCHAR(500),
  created_at DATETIME(6) NOT NULL,
  reminded_at DATETIME(6),
  CONSTRAINT sitting_state CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
  CONSTRAINT sitting_times CHECK (ends_at > starts_at),
  CONSTRAINT sitting_cancelled CHECK (state <> 'CANCELLED' OR cancel_reason IS NOT NULL),
  CONSTRAINT sitting_of_body FOREIGN KEY (body_id) REFERENCES outside_body (id)
);
CREATE INDEX sitting_by_body ON sitting (body_id, starts_at);
CREATE INDEX sitting_by_end ON sitting (ends_at, state);

-- One report of a sitting, and the exact papers of the group that are pinned to it.
CREATE TABLE sitting_report (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sitting_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  words LONGTEXT NOT NULL,
  present VARCHAR(2000),
  follow_ups VARCHAR(4000),
  saved_at DATETIME(6) NOT NULL,
  saved_by VARCHAR(200) NOT NULL,
  shared_at DATETIME(6),
  CONSTRAINT sitting_report_once UNIQUE (sitting_id),
  CONSTRAINT sitting_report_state CHECK (state IN ('DRAFT', 'GROUP_ALONE', 'MEMBERS')),
  CONSTRAINT sitting_report_shared CHECK (state = 'DRAFT' OR shared_at IS NOT NULL),
  CONSTRAINT sitting_report_of_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (id)
);
CREATE INDEX sitting_report_by_state ON sitting_report (state, shared_at);

CREATE TABLE sitting_report_paper (
  report_id BIGINT NOT NULL,
  paper_version_id BIGINT NOT NULL,
  PRIMARY KEY (report_id, paper_version_id),
  CONSTRAINT sitting_report_paper_report FOREIGN KEY (report_id) REFERENCES sitting_report (id),
  CONSTRAINT sitting_report_paper_version FOREIGN KEY (paper_version_id) REFERENCES group_paper_version (id)
);
