-- Which data the host's reception asks for, and what visitors gave: each value sealed by itself, bound to its row and
-- field, with the id of the key that opens it. Gone some days after the visit, and with the place.
CREATE TABLE visit_field (
  visit_id BIGINT NOT NULL,
  field VARCHAR(30) NOT NULL,
  PRIMARY KEY (visit_id, field),
  CONSTRAINT visit_field_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id)
);

CREATE TABLE visitor_form (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  visit_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reminded_at DATETIME(6),
  answered_at DATETIME(6),
  purged_at DATETIME(6),
  CONSTRAINT visitor_form_once UNIQUE (registration_id),
  CONSTRAINT visitor_form_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visitor_form_of_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX visitor_form_by_visit ON visitor_form (visit_id, answered_at);

CREATE TABLE visitor_value (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  form_id BIGINT NOT NULL,
  field VARCHAR(30) NOT NULL,
  key_id VARCHAR(16) NOT NULL,
  sealed VARCHAR(2000) NOT NULL,
  CONSTRAINT visitor_value_once UNIQUE (form_id, field),
  CONSTRAINT visitor_value_of_form FOREIGN KEY (form_id) REFERENCES visitor_form (id)
);

CREATE TABLE visitor_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  form_id BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT visitor_link_once UNIQUE (token_hash),
  CONSTRAINT visitor_link_of_form FOREIGN KEY (form_id) REFERENCES visitor_form (id)
);
