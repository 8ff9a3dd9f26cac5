-- How an uploaded file is read, which column means what, and who took an import back.
ALTER TABLE organisation_import ADD COLUMN format VARCHAR(10) DEFAULT 'CSV' NOT NULL;
ALTER TABLE organisation_import ADD COLUMN encoding VARCHAR(20);
ALTER TABLE organisation_import ADD COLUMN separator_sign VARCHAR(1);
ALTER TABLE organisation_import ADD COLUMN sheet VARCHAR(100);
ALTER TABLE organisation_import ADD COLUMN mapping LONGTEXT;
ALTER TABLE organisation_import ADD COLUMN remembered_for VARCHAR(10) DEFAULT 'NOBODY' NOT NULL;
ALTER TABLE organisation_import ADD COLUMN undone_at DATETIME(6);
ALTER TABLE organisation_import ADD COLUMN undone_by VARCHAR(200);
ALTER TABLE organisation_import DROP CONSTRAINT organisation_import_status;
ALTER TABLE organisation_import ADD CONSTRAINT organisation_import_state CHECK (status IN ('UPLOADED', 'RUNNING', 'DONE', 'FAILED', 'UNDONE'));

-- What an import did with a row, so that it can be taken back: the version it found and the one it left, and the values
-- before. An organisation that was taken back has gone; its name stays.
CREATE TABLE organisation_import_row (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  line INT NOT NULL,
  organisation_id BIGINT,
  organisation_name VARCHAR(250) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  version_before BIGINT,
  version_after BIGINT NOT NULL,
  changes LONGTEXT,
  CONSTRAINT organisation_import_row_outcome CHECK (outcome IN ('NEW', 'CHANGED')),
  CONSTRAINT organisation_import_row_import FOREIGN KEY (import_id) REFERENCES organisation_import (id),
  CONSTRAINT organisation_import_row_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX organisation_import_row_line ON organisation_import_row (import_id, line);

-- The choice of columns for files with the same headings: of one account, or of everybody where there is none.
CREATE TABLE organisation_import_memory (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  headings_key VARCHAR(64) NOT NULL,
  account_id BIGINT,
  mapping LONGTEXT NOT NULL,
  remembered_by VARCHAR(200) NOT NULL,
  remembered_at DATETIME(6) NOT NULL
);
CREATE INDEX organisation_import_memory_headings ON organisation_import_memory (headings_key, account_id);
