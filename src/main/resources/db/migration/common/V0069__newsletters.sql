-- Who gets news of what: asked for on a page, confirmed by a mail, ended by one click.
CREATE TABLE newsletter_subscriber (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  address VARCHAR(254) NOT NULL,
  name VARCHAR(80),
  language VARCHAR(2) NOT NULL,
  person_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT newsletter_subscriber_address UNIQUE (address),
  CONSTRAINT newsletter_subscriber_person UNIQUE (person_id),
  CONSTRAINT newsletter_subscriber_is FOREIGN KEY (person_id) REFERENCES person (id)
);
-- A consent to one topic, with the text it was given to, and its end. Live is true or nothing, so that the key holds one.
CREATE TABLE newsletter_subscription (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  subscriber_id BIGINT NOT NULL,
  topic VARCHAR(70) NOT NULL,
  live BOOLEAN,
  given_at DATETIME(6) NOT NULL,
  given_by VARCHAR(20) NOT NULL,
  text_version VARCHAR(20) NOT NULL,
  language VARCHAR(2) NOT NULL,
  ended_at DATETIME(6),
  ended_by VARCHAR(20),
  CONSTRAINT newsletter_subscription_once UNIQUE (subscriber_id, topic, live),
  CONSTRAINT newsletter_subscription_live CHECK (live IS NULL OR ended_at IS NULL),
  CONSTRAINT newsletter_subscription_of FOREIGN KEY (subscriber_id) REFERENCES newsletter_subscriber (id)
);
CREATE INDEX newsletter_subscription_by_topic ON newsletter_subscription (topic, live, subscriber_id);
-- Asked for and not confirmed: forgotten after some days.
CREATE TABLE newsletter_request (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  address VARCHAR(254) NOT NULL,
  name VARCHAR(80),
  language VARCHAR(2) NOT NULL,
  topics VARCHAR(2000) NOT NULL,
  text_version VARCHAR(20) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  CONSTRAINT newsletter_request_hash UNIQUE (token_hash)
);
CREATE INDEX newsletter_request_by_address ON newsletter_request (address, asked_at);
CREATE INDEX newsletter_request_oldest ON newsletter_request (asked_at);
CREATE TABLE newsletter (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT,
  subject_it VARCHAR(200) NOT NULL,
  subject_en VARCHAR(200) NOT NULL,
  body_it LONGTEXT NOT NULL,
  body_en LONGTEXT NOT NULL,
  in_archive BOOLEAN NOT NULL,
  state VARCHAR(20) NOT NULL,
  planned_at DATETIME(6),
  sent_up_to BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6),
  finished_at DATETIME(6),
  CONSTRAINT newsletter_event_once UNIQUE (event_id),
  CONSTRAINT newsletter_state CHECK (state IN ('DRAFT', 'PLANNED', 'SENDING', 'SENT', 'STOPPED')),
  CONSTRAINT newsletter_planned CHECK (state <> 'PLANNED' OR planned_at IS NOT NULL),
  CONSTRAINT newsletter_of_event FOREIGN KEY (event_id) REFERENCES event (id)
);
CREATE INDEX newsletter_newest ON newsletter (created_at, id);
CREATE INDEX newsletter_due ON newsletter (state, planned_at);
CREATE TABLE newsletter_topic (
  newsletter_id BIGINT NOT NULL,
  topic VARCHAR(70) NOT NULL,
  PRIMARY KEY (newsletter_id, topic),
  CONSTRAINT newsletter_topic_of FOREIGN KEY (newsletter_id) REFERENCES newsletter (id)
);
CREATE TABLE newsletter_card (
  newsletter_id BIGINT NOT NULL,
  card VARCHAR(40) NOT NULL,
  PRIMARY KEY (newsletter_id, card),
  CONSTRAINT newsletter_card_of FOREIGN KEY (newsletter_id) REFERENCES newsletter (id)
);
-- One mail of one newsletter to one subscriber: sent, or left out and why. The hash is that of its link to preferences.
CREATE TABLE newsletter_delivery (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  newsletter_id BIGINT NOT NULL,
  subscriber_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  token_hash VARCHAR(64),
  at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT newsletter_delivery_once UNIQUE (newsletter_id, subscriber_id),
  CONSTRAINT newsletter_delivery_hash UNIQUE (token_hash),
  CONSTRAINT newsletter_delivery_state CHECK (state IN ('SENT', 'LEFT_OUT', 'BOUNCED')),
  CONSTRAINT newsletter_delivery_of FOREIGN KEY (newsletter_id) REFERENCES newsletter (id),
  CONSTRAINT newsletter_delivery_to FOREIGN KEY (subscriber_id) REFERENCES newsletter_subscriber (id)
);
CREATE INDEX newsletter_delivery_of_subscriber ON newsletter_delivery (subscriber_id);
