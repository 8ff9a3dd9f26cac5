-- The call for companies of an international mission, on top of its event, and what they apply with.
CREATE TABLE mission_call (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  text_it VARCHAR(4000) NOT NULL,
  text_en VARCHAR(4000) NOT NULL,
  opens_at DATETIME(6),
  closes_at DATETIME(6),
  places_per_company INT NOT NULL,
  grant_amount DECIMAL(12, 2) NOT NULL,
  company_amount DECIMAL(12, 2) NOT NULL,
  funding_it VARCHAR(1000) NOT NULL,
  funding_en VARCHAR(1000) NOT NULL,
  threshold INT NOT NULL,
  members_only BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  published_at DATETIME(6),
  decided_at DATETIME(6),
  CONSTRAINT mission_call_once UNIQUE (event_id),
  CONSTRAINT mission_call_times CHECK (opens_at < closes_at),
  CONSTRAINT mission_call_published CHECK (published_at IS NULL OR (opens_at IS NOT NULL AND closes_at IS NOT NULL)),
  CONSTRAINT mission_call_numbers CHECK (places_per_company BETWEEN 1 AND 50 AND threshold BETWEEN 0 AND 100 AND grant_amount >= 0 AND company_amount >= 0),
  CONSTRAINT mission_call_of_event FOREIGN KEY (event_id) REFERENCES event (id)
);

CREATE TABLE mission_criterion (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  number INT NOT NULL,
  name_it VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  meaning_it VARCHAR(1000) NOT NULL,
  meaning_en VARCHAR(1000) NOT NULL,
  weight INT NOT NULL,
  max_score INT NOT NULL,
  CONSTRAINT mission_criterion_numbers CHECK (weight BETWEEN 1 AND 100 AND max_score BETWEEN 1 AND 100),
  CONSTRAINT mission_criterion_of_call FOREIGN KEY (call_id) REFERENCES mission_call (id)
);
CREATE INDEX mission_criterion_by_call ON mission_criterion (call_id, number);

-- One a company and mission. After a merge of two that both applied, one of the two is set aside and does not count.
CREATE TABLE mission_application (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  profile VARCHAR(3000) NOT NULL,
  products VARCHAR(1000) NOT NULL,
  countries VARCHAR(500) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  turnover DECIMAL(14, 2),
  export_share INT,
  staff INT,
  funding_accepted BOOLEAN NOT NULL,
  de_minimis BOOLEAN NOT NULL,
  applicant_name VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6),
  withdrawn_at DATETIME(6),
  set_aside_at DATETIME(6),
  standing_organisation_id BIGINT GENERATED ALWAYS AS (CASE WHEN set_aside_at IS NULL THEN organisation_id END),
  CONSTRAINT mission_application_once UNIQUE (call_id, standing_organisation_id),
  CONSTRAINT mission_application_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'ADMITTED', 'RESERVE', 'NOT_ADMITTED')),
  CONSTRAINT mission_application_submitted CHECK (state IN ('DRAFT', 'WITHDRAWN') OR submitted_at IS NOT NULL),
  CONSTRAINT mission_application_of_call FOREIGN KEY (call_id) REFERENCES mission_call (id),
  CONSTRAINT mission_application_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE mission_traveller (
  application_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (application_id, person_id),
  CONSTRAINT mission_traveller_application FOREIGN KEY (application_id) REFERENCES mission_application (id),
  CONSTRAINT mission_traveller_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What one evaluator gave an application by one criterion.
CREATE TABLE mission_score (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  criterion_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  evaluator VARCHAR(200) NOT NULL,
  score INT NOT NULL,
  note VARCHAR(500) NOT NULL,
  scored_at DATETIME(6) NOT NULL,
  CONSTRAINT mission_score_once UNIQUE (application_id, criterion_id, account_id),
  CONSTRAINT mission_score_number CHECK (score BETWEEN 0 AND 100),
  CONSTRAINT mission_score_of_application FOREIGN KEY (application_id) REFERENCES mission_application (id),
  CONSTRAINT mission_score_of_criterion FOREIGN KEY (criterion_id) REFERENCES mission_criterion (id)
);

-- Acts: the ranking as one, and each change after it. Never changed and never removed.
CREATE TABLE mission_decision (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  call_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  act VARCHAR(1000) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  CONSTRAINT mission_decision_kind CHECK (kind IN ('RANKING', 'WITHDRAWAL', 'MOVED_UP', 'CHANGE')),
  CONSTRAINT mission_decision_of_call FOREIGN KEY (call_id) REFERENCES mission_call (id)
);
CREATE INDEX mission_decision_by_call ON mission_decision (call_id, decided_at);

CREATE TABLE mission_outcome (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  decision_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  total DECIMAL(5, 2),
  place INT,
  reserve_place INT,
  reasons VARCHAR(1000) NOT NULL,
  CONSTRAINT mission_outcome_once UNIQUE (decision_id, application_id),
  CONSTRAINT mission_outcome_state CHECK (state IN ('ADMITTED', 'RESERVE', 'NOT_ADMITTED', 'WITHDRAWN')),
  CONSTRAINT mission_outcome_of_decision FOREIGN KEY (decision_id) REFERENCES mission_decision (id),
  CONSTRAINT mission_outcome_of_application FOREIGN KEY (application_id) REFERENCES mission_application (id)
);
CREATE INDEX mission_outcome_by_application ON mission_outcome (application_id);
