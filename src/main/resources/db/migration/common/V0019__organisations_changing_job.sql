ALTER TABLE affiliation ADD COLUMN was_delegate BOOLEAN DEFAULT FALSE NOT NULL;

-- Somebody says that they work for an organisation; its delegates or staff confirm it.
CREATE TABLE affiliation_request (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  organisation_id BIGINT,
  organisation_name VARCHAR(250) NOT NULL,
  job_title VARCHAR(150),
  job_function VARCHAR(30),
  from_date DATE NOT NULL,
  status VARCHAR(20) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(200),
  decided_at DATETIME(6),
  reason VARCHAR(1000),
  CONSTRAINT affiliation_request_status CHECK (status IN ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT affiliation_request_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT affiliation_request_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX affiliation_request_queue ON affiliation_request (status, asked_at);
CREATE INDEX affiliation_request_of_person ON affiliation_request (person_id, asked_at);
