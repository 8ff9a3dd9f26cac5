-- Where the reading of the mailbox stands: one row, held by one node at a time.
CREATE TABLE mailbox_reading (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  uid_validity BIGINT NOT NULL,
  last_uid BIGINT NOT NULL,
  leased_until DATETIME(6),
  looked_at DATETIME(6),
  last_error VARCHAR(1000)
);
INSERT INTO mailbox_reading (id, version, uid_validity, last_uid) VALUES (1, 1, 0, 0);

-- What was found there and concerned the hub; a fingerprint keeps the same message from being taken twice.
CREATE TABLE incoming_mail (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  sender VARCHAR(254) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  outcome VARCHAR(30) NOT NULL,
  detail VARCHAR(1000) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  CONSTRAINT incoming_mail_once UNIQUE (fingerprint),
  CONSTRAINT incoming_mail_kind CHECK (kind IN ('CALENDAR_ANSWER', 'DELIVERY_NOTICE', 'AUTOMATIC_REPLY'))
);
CREATE INDEX incoming_mail_newest ON incoming_mail (taken_at, id);

-- What a person's calendar last answered about a place.
ALTER TABLE registration ADD COLUMN calendar_answer VARCHAR(20);
ALTER TABLE registration ADD COLUMN calendar_answered_at DATETIME(6);
