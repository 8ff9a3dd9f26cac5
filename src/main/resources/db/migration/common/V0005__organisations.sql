CREATE TABLE organisation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(250) NOT NULL,
  alternative_name VARCHAR(250),
  acronym VARCHAR(60),
  kind VARCHAR(30) NOT NULL,
  size_class VARCHAR(10),
  vat_number VARCHAR(11),
  fiscal_code VARCHAR(16),
  recipient_code VARCHAR(7),
  certified_email VARCHAR(256),
  ateco_code VARCHAR(8),
  ateco_year INT,
  website VARCHAR(300),
  email VARCHAR(254),
  phone VARCHAR(40),
  address VARCHAR(250),
  postcode VARCHAR(10),
  municipality VARCHAR(120),
  province VARCHAR(2),
  country VARCHAR(2) NOT NULL,
  founded_year INT,
  external_id VARCHAR(120),
  parent_id BIGINT,
  active BOOLEAN NOT NULL,
  search_text VARCHAR(1000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT organisation_vat_number UNIQUE (vat_number),
  CONSTRAINT organisation_external_id UNIQUE (external_id),
  CONSTRAINT organisation_parent FOREIGN KEY (parent_id) REFERENCES organisation (id)
);
CREATE INDEX organisation_name ON organisation (name, id);
CREATE INDEX organisation_kind ON organisation (kind, name);
CREATE INDEX organisation_province ON organisation (province, name);

CREATE TABLE organisation_sector (
  organisation_id BIGINT NOT NULL,
  sector VARCHAR(30) NOT NULL,
  PRIMARY KEY (organisation_id, sector),
  CONSTRAINT organisation_sector_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX organisation_sector_sector ON organisation_sector (sector, organisation_id);

CREATE TABLE affiliation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  job_title VARCHAR(150),
  job_function VARCHAR(30),
  delegate BOOLEAN NOT NULL,
  from_date DATE NOT NULL,
  until_date DATE,
  current_person_id BIGINT GENERATED ALWAYS AS (CASE WHEN until_date IS NULL THEN person_id END),
  CONSTRAINT affiliation_one_current UNIQUE (organisation_id, current_person_id),
  CONSTRAINT affiliation_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT affiliation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT affiliation_dates CHECK (until_date IS NULL OR until_date >= from_date)
);
CREATE INDEX affiliation_of_person ON affiliation (person_id, until_date);

CREATE TABLE organisation_import (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  content LONGBLOB,
  status VARCHAR(20) NOT NULL,
  uploaded_by VARCHAR(200) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  progressed_at DATETIME(6),
  rows_total INT NOT NULL,
  rows_done INT NOT NULL,
  rows_new INT NOT NULL,
  rows_changed INT NOT NULL,
  rows_unchanged INT NOT NULL,
  rows_wrong INT NOT NULL,
  CONSTRAINT organisation_import_status CHECK (status IN ('UPLOADED', 'RUNNING', 'DONE', 'FAILED'))
);
CREATE INDEX organisation_import_uploaded ON organisation_import (uploaded_at, id);
