CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  action VARCHAR(60) NOT NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id BIGINT,
  subject VARCHAR(300) NOT NULL,
  detail VARCHAR(2000) NOT NULL,
  remote_address VARCHAR(64) NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry (at, id);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, at);
CREATE INDEX audit_entry_account ON audit_entry (account_id, at);
