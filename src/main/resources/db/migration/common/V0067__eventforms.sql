-- What an event asks: a form with the registration, and a questionnaire after it. Answers lie with the questionnaires;
-- response_id names them without a key, since they are erased when their time is over and the request stays.
CREATE TABLE event_form (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  use_id BIGINT NOT NULL,
  attached_at DATETIME(6) NOT NULL,
  answer_until DATETIME(6),
  asked_at DATETIME(6),
  reminded_at DATETIME(6),
  detached_at DATETIME(6),
  CONSTRAINT event_form_once UNIQUE (event_id, purpose),
  CONSTRAINT event_form_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_form_of_use FOREIGN KEY (use_id) REFERENCES questionnaire_use (id),
  CONSTRAINT event_form_purpose CHECK (purpose IN ('REGISTRATION', 'FEEDBACK'))
);
-- One person asked. Of an anonymous questionnaire only that the link was used is known: no hour, no response.
CREATE TABLE event_form_request (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  form_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  response_id BIGINT,
  answered BOOLEAN NOT NULL,
  complete BOOLEAN NOT NULL,
  asked_at DATETIME(6),
  reminded_at DATETIME(6),
  CONSTRAINT event_form_request_once UNIQUE (form_id, registration_id),
  CONSTRAINT event_form_request_of_form FOREIGN KEY (form_id) REFERENCES event_form (id),
  CONSTRAINT event_form_request_of_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX event_form_request_by_registration ON event_form_request (registration_id);
CREATE TABLE event_form_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_id BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT event_form_link_token UNIQUE (token_hash),
  CONSTRAINT event_form_link_of_request FOREIGN KEY (request_id) REFERENCES event_form_request (id)
);
