-- Where an organisation works beside its registered address.
CREATE TABLE site (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  name VARCHAR(150) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  main BOOLEAN NOT NULL,
  address VARCHAR(250),
  postcode VARCHAR(10),
  municipality VARCHAR(120),
  province VARCHAR(2),
  country VARCHAR(2) NOT NULL,
  phone VARCHAR(40),
  closed_on DATE,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT site_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX site_by_organisation ON site (organisation_id, name);

-- A file that lies in the data folder under the hash of its content; equal contents lie there once.
CREATE TABLE stored_file (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  content_hash VARCHAR(64) NOT NULL,
  type VARCHAR(20) NOT NULL,
  byte_count BIGINT NOT NULL,
  original_name VARCHAR(250) NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  stored_by VARCHAR(200) NOT NULL,
  CONSTRAINT stored_file_size CHECK (byte_count > 0)
);
CREATE INDEX stored_file_content ON stored_file (content_hash);

CREATE TABLE dossier_note (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  text VARCHAR(4000) NOT NULL,
  pinned BOOLEAN NOT NULL,
  follow_up_on DATE,
  done_at DATETIME(6),
  done_by VARCHAR(200),
  author_account_id BIGINT,
  author VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6),
  open_follow_up_on DATE GENERATED ALWAYS AS (CASE WHEN done_at IS NULL THEN follow_up_on END),
  CONSTRAINT dossier_note_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT dossier_note_done CHECK (done_at IS NULL OR follow_up_on IS NOT NULL)
);
CREATE INDEX dossier_note_by_organisation ON dossier_note (organisation_id, created_at);
CREATE INDEX dossier_note_follow_up ON dossier_note (open_follow_up_on, id);

-- A paper about an organisation. Withdrawn ones and former versions stay, with their files.
CREATE TABLE dossier_paper (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  dated_on DATE,
  note VARCHAR(1000),
  created_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  withdrawn_by VARCHAR(200),
  withdrawn_reason VARCHAR(500),
  CONSTRAINT dossier_paper_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT dossier_paper_withdrawn CHECK (withdrawn_at IS NULL OR withdrawn_reason IS NOT NULL)
);
CREATE INDEX dossier_paper_by_organisation ON dossier_paper (organisation_id, created_at);

CREATE TABLE dossier_paper_version (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  paper_id BIGINT NOT NULL,
  number INT NOT NULL,
  file_id BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  downloads INT NOT NULL,
  CONSTRAINT dossier_paper_version_number UNIQUE (paper_id, number),
  CONSTRAINT dossier_paper_version_of_paper FOREIGN KEY (paper_id) REFERENCES dossier_paper (id),
  CONSTRAINT dossier_paper_version_of_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
