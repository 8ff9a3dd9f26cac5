CREATE TABLE mail_message (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  message_id VARCHAR(200) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  recipient_address VARCHAR(254) NOT NULL,
  recipient_name VARCHAR(200) NOT NULL,
  person_id BIGINT,
  reason VARCHAR(60),
  language VARCHAR(2) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  text_body LONGTEXT NOT NULL,
  html_body LONGTEXT NOT NULL,
  calendar_body LONGTEXT,
  calendar_method VARCHAR(20),
  reply_to VARCHAR(254),
  subject_type VARCHAR(40),
  subject_id BIGINT,
  status VARCHAR(20) NOT NULL,
  suppressed_because VARCHAR(40),
  attempts INT NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  claimed_until DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  last_error VARCHAR(1000),
  search_text VARCHAR(800) NOT NULL,
  CONSTRAINT mail_message_message_id UNIQUE (message_id),
  CONSTRAINT mail_message_status CHECK (status IN ('WAITING', 'SENDING', 'SENT', 'KEPT', 'FAILED', 'SUPPRESSED')),
  CONSTRAINT mail_message_suppressed CHECK (status <> 'SUPPRESSED' OR suppressed_because IS NOT NULL),
  CONSTRAINT mail_message_claimed CHECK (status <> 'SENDING' OR claimed_until IS NOT NULL)
);
CREATE INDEX mail_message_due ON mail_message (status, next_attempt_at);
CREATE INDEX mail_message_claims ON mail_message (status, claimed_until);
CREATE INDEX mail_message_created ON mail_message (created_at, id);
CREATE INDEX mail_message_person ON mail_message (person_id, created_at);
CREATE INDEX mail_message_about ON mail_message (subject_type, subject_id);
