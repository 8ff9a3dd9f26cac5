-- What an organisation says of itself when it asks to join. A draft may lack nearly everything.
CREATE TABLE membership_application (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  category_id BIGINT,
  name VARCHAR(250) NOT NULL,
  kind VARCHAR(30),
  size_class VARCHAR(10),
  sectors VARCHAR(200) NOT NULL,
  vat_number VARCHAR(11),
  fiscal_code VARCHAR(16),
  recipient_code VARCHAR(7),
  certified_email VARCHAR(256),
  ateco_code VARCHAR(8),
  ateco_year INT,
  website VARCHAR(300),
  phone VARCHAR(40),
  address VARCHAR(250),
  postcode VARCHAR(10),
  municipality VARCHAR(120),
  province VARCHAR(2),
  country VARCHAR(2) NOT NULL,
  given_name VARCHAR(100),
  family_name VARCHAR(100),
  email VARCHAR(254) NOT NULL,
  contact_phone VARCHAR(40),
  job_title VARCHAR(150),
  language VARCHAR(2) NOT NULL,
  message VARCHAR(4000),
  privacy_version VARCHAR(20),
  privacy_language VARCHAR(2),
  privacy_at DATETIME(6),
  organisation_id BIGINT,
  membership_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6),
  status_since DATETIME(6) NOT NULL,
  search_text VARCHAR(1000) NOT NULL,
  CONSTRAINT membership_application_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'QUESTION', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT membership_application_language CHECK (language IN ('IT', 'EN')),
  CONSTRAINT membership_application_sent CHECK (status IN ('DRAFT', 'WITHDRAWN') OR submitted_at IS NOT NULL AND privacy_at IS NOT NULL AND category_id IS NOT NULL),
  CONSTRAINT membership_application_approved CHECK (status <> 'APPROVED' OR organisation_id IS NOT NULL AND membership_id IS NOT NULL),
  CONSTRAINT membership_application_category FOREIGN KEY (category_id) REFERENCES membership_category (id),
  CONSTRAINT membership_application_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT membership_application_membership FOREIGN KEY (membership_id) REFERENCES membership (id)
);
CREATE INDEX membership_application_queue ON membership_application (status, submitted_at, id);
CREATE INDEX membership_application_email ON membership_application (email, status);
CREATE INDEX membership_application_vat ON membership_application (vat_number, status);

-- What happened to an application and what was said about it: the applicant's words, staff's, and staff's notes.
CREATE TABLE membership_application_step (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  act VARCHAR(20) NOT NULL,
  from_status VARCHAR(20),
  to_status VARCHAR(20) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  changed_fields VARCHAR(500) NOT NULL,
  by_staff BOOLEAN NOT NULL,
  actor_person_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  CONSTRAINT membership_application_step_of FOREIGN KEY (application_id) REFERENCES membership_application (id)
);
CREATE INDEX membership_application_step_order ON membership_application_step (application_id, at, id);

-- The private links that were mailed to the contact, each kept as a hash.
CREATE TABLE membership_application_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT membership_application_link_hash UNIQUE (token_hash),
  CONSTRAINT membership_application_link_of FOREIGN KEY (application_id) REFERENCES membership_application (id)
);
CREATE INDEX membership_application_link_recent ON membership_application_link (application_id, created_at);
