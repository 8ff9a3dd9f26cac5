-- What the host or staff said of each request, and of those who were in when a rule came.
CREATE TABLE visit_decision (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  visit_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  cause VARCHAR(30),
  words VARCHAR(1000) NOT NULL,
  host_id BIGINT,
  decided_by VARCHAR(200) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  CONSTRAINT visit_decision_outcome CHECK (outcome IN ('APPROVED', 'KEPT') OR outcome IN ('REFUSED', 'ENDED') AND cause IS NOT NULL),
  CONSTRAINT visit_decision_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_decision_of_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT visit_decision_by_host FOREIGN KEY (host_id) REFERENCES visit_host (id)
);
CREATE INDEX visit_decision_by_visit ON visit_decision (visit_id, decided_at);
CREATE INDEX visit_decision_by_registration ON visit_decision (registration_id);

-- Private links of hosts, kept as hashes; each mail has one of its own.
CREATE TABLE visit_host_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  host_id BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  CONSTRAINT visit_host_link_once UNIQUE (token_hash),
  CONSTRAINT visit_host_link_of_host FOREIGN KEY (host_id) REFERENCES visit_host (id)
);
