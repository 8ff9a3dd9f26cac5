-- A person's own way of looking at a list: its filters, order and columns under a name.
CREATE TABLE saved_view (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  list_code VARCHAR(40) NOT NULL,
  name VARCHAR(80) NOT NULL,
  list_query VARCHAR(2000) NOT NULL,
  chosen_columns VARCHAR(1000) NOT NULL,
  preferred BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  preferred_person_id BIGINT GENERATED ALWAYS AS (CASE WHEN preferred THEN person_id END),
  CONSTRAINT saved_view_name UNIQUE (person_id, list_code, name),
  CONSTRAINT saved_view_one_preferred UNIQUE (preferred_person_id, list_code),
  CONSTRAINT saved_view_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- The columns that a person has chosen for a list, where no view says otherwise.
CREATE TABLE list_columns (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  list_code VARCHAR(40) NOT NULL,
  chosen_columns VARCHAR(1000) NOT NULL,
  CONSTRAINT list_columns_one UNIQUE (person_id, list_code),
  CONSTRAINT list_columns_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- One change that was made to many organisations at once.
CREATE TABLE organisation_bulk (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  act VARCHAR(20) NOT NULL,
  act_value VARCHAR(40) NOT NULL,
  status VARCHAR(20) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  progressed_at DATETIME(6) NOT NULL,
  rows_total INT NOT NULL,
  rows_done INT NOT NULL,
  rows_changed INT NOT NULL,
  rows_skipped INT NOT NULL,
  CONSTRAINT organisation_bulk_status CHECK (status IN ('RUNNING', 'DONE', 'FAILED'))
);
CREATE INDEX organisation_bulk_started ON organisation_bulk (started_at, id);

-- What lists of organisations and people are filtered and sorted by.
CREATE INDEX organisation_municipality ON organisation (municipality, name, id);
CREATE INDEX organisation_category ON organisation (membership_category, name);
CREATE INDEX affiliation_of_organisation ON affiliation (organisation_id, until_date, delegate);
CREATE INDEX affiliation_function ON affiliation (job_function, until_date, person_id);
