-- Mails that came back, and the addresses that they came back from.
ALTER TABLE mail_message ADD COLUMN return_token VARCHAR(32);
ALTER TABLE mail_message ADD COLUMN returned_at DATETIME(6);
ALTER TABLE mail_message DROP CONSTRAINT mail_message_status;
ALTER TABLE mail_message ADD CONSTRAINT mail_message_status CHECK (status IN ('WAITING', 'SENDING', 'SENT', 'KEPT', 'FAILED', 'SUPPRESSED', 'RETURNED'));
CREATE UNIQUE INDEX mail_message_return_token ON mail_message (return_token);

-- An address that mails cannot reach: nothing more is sent there until staff release it.
CREATE TABLE mail_stopped_address (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  address VARCHAR(254) NOT NULL,
  detail VARCHAR(1000) NOT NULL,
  mail_id BIGINT,
  stopped_at DATETIME(6) NOT NULL,
  CONSTRAINT mail_stopped_address_once UNIQUE (address)
);
CREATE INDEX mail_stopped_address_newest ON mail_stopped_address (stopped_at);
