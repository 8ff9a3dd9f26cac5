-- Questionnaires with their versions, where they are used, and the answers. A version's questions are one document: it is
-- written as a whole and never changed after it is published, and answers point to it.
CREATE TABLE questionnaire (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  keep_months INT,
  archived_at DATETIME(6),
  CONSTRAINT questionnaire_keep_months CHECK (keep_months IS NULL OR keep_months BETWEEN 1 AND 120)
);
CREATE TABLE questionnaire_version (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  questionnaire_id BIGINT NOT NULL,
  number INT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  content LONGTEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  published_at DATETIME(6),
  published_by VARCHAR(200),
  CONSTRAINT questionnaire_version_number UNIQUE (questionnaire_id, number),
  CONSTRAINT questionnaire_version_of FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
);
-- kind and subject are those of the feature that asks: 'event.registration' and the event's id.
CREATE TABLE questionnaire_use (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  questionnaire_id BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject_id BIGINT NOT NULL,
  anonymous BOOLEAN NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  CONSTRAINT questionnaire_use_once UNIQUE (kind, subject_id, questionnaire_id),
  CONSTRAINT questionnaire_use_of FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
);
CREATE INDEX questionnaire_use_by_questionnaire ON questionnaire_use (questionnaire_id);
-- One person's answers, or nobody's where the use is anonymous; reference is what the feature asks about, as a place.
CREATE TABLE questionnaire_response (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  use_id BIGINT NOT NULL,
  person_id BIGINT,
  organisation_id BIGINT,
  reference_id BIGINT,
  newest INT NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  CONSTRAINT questionnaire_response_once UNIQUE (use_id, reference_id),
  CONSTRAINT questionnaire_response_of_use FOREIGN KEY (use_id) REFERENCES questionnaire_use (id),
  CONSTRAINT questionnaire_response_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT questionnaire_response_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX questionnaire_response_by_time ON questionnaire_response (use_id, answered_at);
-- Each time that the answers were given or corrected.
CREATE TABLE questionnaire_revision (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  response_id BIGINT NOT NULL,
  number INT NOT NULL,
  questionnaire_version_id BIGINT NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  answered_by VARCHAR(200) NOT NULL,
  language VARCHAR(2) NOT NULL,
  channel VARCHAR(20) NOT NULL,
  CONSTRAINT questionnaire_revision_number UNIQUE (response_id, number),
  CONSTRAINT questionnaire_revision_of_response FOREIGN KEY (response_id) REFERENCES questionnaire_response (id),
  CONSTRAINT questionnaire_revision_of_version FOREIGN KEY (questionnaire_version_id) REFERENCES questionnaire_version (id),
  CONSTRAINT questionnaire_revision_channel CHECK (channel IN ('PAGE', 'LINK', 'COMPANY', 'STAFF'))
);
CREATE TABLE questionnaire_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  revision_id BIGINT NOT NULL,
  question_key VARCHAR(60) NOT NULL,
  position INT NOT NULL,
  content TEXT NOT NULL,
  number_value DECIMAL(20, 4),
  file_id BIGINT,
  CONSTRAINT questionnaire_answer_position UNIQUE (revision_id, question_key, position),
  CONSTRAINT questionnaire_answer_of_revision FOREIGN KEY (revision_id) REFERENCES questionnaire_revision (id),
  CONSTRAINT questionnaire_answer_of_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
-- What somebody agreed to: the text is that of the version, in the language in which it was read.
CREATE TABLE questionnaire_consent (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  response_id BIGINT NOT NULL,
  question_key VARCHAR(60) NOT NULL,
  questionnaire_version_id BIGINT NOT NULL,
  language VARCHAR(2) NOT NULL,
  channel VARCHAR(20) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  withdrawn_channel VARCHAR(20),
  CONSTRAINT questionnaire_consent_of_response FOREIGN KEY (response_id) REFERENCES questionnaire_response (id),
  CONSTRAINT questionnaire_consent_of_version FOREIGN KEY (questionnaire_version_id) REFERENCES questionnaire_version (id),
  CONSTRAINT questionnaire_consent_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_channel IS NULL))
);
CREATE INDEX questionnaire_consent_by_response ON questionnaire_consent (response_id, question_key);
-- Files that came with answers that were not right yet, so that nobody has to choose them again.
CREATE TABLE questionnaire_upload (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  file_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT questionnaire_upload_token UNIQUE (token_hash),
  CONSTRAINT questionnaire_upload_of_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
