CREATE TABLE organisation_checked_field (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  field VARCHAR(30) NOT NULL,
  checked_by VARCHAR(200) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  CONSTRAINT organisation_checked_field_once UNIQUE (organisation_id, field),
  CONSTRAINT organisation_checked_field_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE organisation_proposal (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  status VARCHAR(20) NOT NULL,
  decided_by VARCHAR(200),
  decided_at DATETIME(6),
  reason VARCHAR(1000),
  CONSTRAINT organisation_proposal_status CHECK (status IN ('OPEN', 'ACCEPTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT organisation_proposal_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX organisation_proposal_queue ON organisation_proposal (status, opened_at);

CREATE TABLE organisation_proposal_field (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  field VARCHAR(30) NOT NULL,
  old_value VARCHAR(1000) NOT NULL,
  new_value VARCHAR(1000) NOT NULL,
  proposed_by_id BIGINT,
  proposed_at DATETIME(6) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  CONSTRAINT organisation_proposal_field_outcome CHECK (outcome IN ('WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT organisation_proposal_field_proposal FOREIGN KEY (proposal_id) REFERENCES organisation_proposal (id),
  CONSTRAINT organisation_proposal_field_person FOREIGN KEY (proposed_by_id) REFERENCES person (id)
);
CREATE INDEX organisation_proposal_field_of ON organisation_proposal_field (proposal_id);
