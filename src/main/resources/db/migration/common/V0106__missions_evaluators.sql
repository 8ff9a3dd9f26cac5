-- Who of the staff evaluates the applications to a call; where nobody is named, everybody of the staff does.
CREATE TABLE mission_evaluator (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  named_by VARCHAR(200) NOT NULL,
  named_at DATETIME(6) NOT NULL,
  CONSTRAINT mission_evaluator_once UNIQUE (call_id, account_id),
  CONSTRAINT mission_evaluator_of_call FOREIGN KEY (call_id) REFERENCES mission_call (id)
);

-- An evaluator who takes no part in the scoring of one application, and why. Never changed and never removed.
CREATE TABLE mission_abstention (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  evaluator VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  abstained_at DATETIME(6) NOT NULL,
  CONSTRAINT mission_abstention_once UNIQUE (application_id, account_id),
  CONSTRAINT mission_abstention_of_application FOREIGN KEY (application_id) REFERENCES mission_application (id)
);
