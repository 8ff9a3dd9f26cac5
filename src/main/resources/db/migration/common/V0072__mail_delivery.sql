-- Mails to many people leave after those to one; mails wait by the domain that they go to.
ALTER TABLE mail_message ADD COLUMN recipient_domain VARCHAR(254) DEFAULT '' NOT NULL;
ALTER TABLE mail_message ADD COLUMN to_many BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE mail_message SET recipient_domain = LOWER(SUBSTRING(recipient_address, LOCATE('@', recipient_address) + 1));
UPDATE mail_message SET to_many = TRUE WHERE reason = 'CAMPAIGN' OR unsubscribe_address IS NOT NULL;
CREATE INDEX mail_message_turn ON mail_message (status, to_many, next_attempt_at);
CREATE INDEX mail_message_domain ON mail_message (status, recipient_domain);

-- How a domain takes mails: how far its share of each minute is used up, and since when it takes none. The first row
-- stands for the hub's own mail server, and is locked by whoever claims mails.
CREATE TABLE mail_domain (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  domain VARCHAR(254) NOT NULL,
  paced_until DATETIME(6) NOT NULL,
  failures INT NOT NULL,
  failing_since DATETIME(6),
  slowed_until DATETIME(6),
  trying_until DATETIME(6),
  last_error VARCHAR(1000),
  CONSTRAINT mail_domain_once UNIQUE (domain)
);
INSERT INTO mail_domain (id, version, domain, paced_until, failures) VALUES (1, 1, '*', '2026-01-01 00:00:00', 0);
