-- Papers of groups with their versions; withdrawn ones and former versions stay.
CREATE TABLE group_paper (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  note VARCHAR(1000),
  audience VARCHAR(20) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  withdrawn_by VARCHAR(200),
  withdrawn_reason VARCHAR(500),
  CONSTRAINT group_paper_of_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT group_paper_audience CHECK (audience IN ('GROUP', 'MEMBERS', 'PUBLIC')),
  CONSTRAINT group_paper_withdrawn CHECK (withdrawn_at IS NULL OR withdrawn_reason IS NOT NULL)
);
CREATE INDEX group_paper_by_group ON group_paper (group_id, created_at);
CREATE TABLE group_paper_version (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  paper_id BIGINT NOT NULL,
  number INT NOT NULL,
  file_id BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  downloads INT NOT NULL,
  CONSTRAINT group_paper_version_number UNIQUE (paper_id, number),
  CONSTRAINT group_paper_version_of_paper FOREIGN KEY (paper_id) REFERENCES group_paper (id),
  CONSTRAINT group_paper_version_of_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
