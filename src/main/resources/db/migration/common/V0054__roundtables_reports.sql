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
