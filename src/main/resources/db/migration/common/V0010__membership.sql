CREATE TABLE membership_category (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  name_it VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  description_it VARCHAR(1000) NOT NULL,
  description_en VARCHAR(1000) NOT NULL,
  voting BOOLEAN NOT NULL,
  open_to_applications BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  term_basis VARCHAR(20) NOT NULL,
  proration VARCHAR(20) NOT NULL,
  payment_days INT NOT NULL,
  grace_days INT NOT NULL,
  CONSTRAINT membership_category_code UNIQUE (code),
  CONSTRAINT membership_category_basis CHECK (term_basis IN ('CALENDAR_YEAR', 'ANNIVERSARY')),
  CONSTRAINT membership_category_proration CHECK (proration IN ('NONE', 'HALF_YEARS', 'MONTHS', 'DAYS')),
  CONSTRAINT membership_category_days CHECK (payment_days BETWEEN 0 AND 366 AND grace_days BETWEEN 0 AND 732)
);

-- The yearly fee of a category: of one size class or of every other one, for whoever entered in a span of days.
CREATE TABLE membership_fee (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  size_class VARCHAR(10),
  entered_from DATE,
  entered_until DATE,
  valid_from DATE NOT NULL,
  amount DECIMAL(12, 2) NOT NULL,
  CONSTRAINT membership_fee_category FOREIGN KEY (category_id) REFERENCES membership_category (id),
  CONSTRAINT membership_fee_amount CHECK (amount >= 0),
  CONSTRAINT membership_fee_entered CHECK (entered_from IS NULL OR entered_until IS NULL OR entered_until >= entered_from)
);

CREATE TABLE membership (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  entered_on DATE NOT NULL,
  ends_on DATE,
  status_since DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  open_organisation_id BIGINT GENERATED ALWAYS AS (CASE WHEN status IN ('ACTIVE', 'GRACE', 'SUSPENDED', 'LEAVING') THEN organisation_id END),
  CONSTRAINT membership_one_open UNIQUE (open_organisation_id),
  CONSTRAINT membership_status CHECK (status IN ('ACTIVE', 'GRACE', 'SUSPENDED', 'LEAVING', 'LAPSED', 'RESIGNED')),
  CONSTRAINT membership_leaving CHECK (status <> 'LEAVING' OR ends_on IS NOT NULL),
  CONSTRAINT membership_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT membership_of_category FOREIGN KEY (category_id) REFERENCES membership_category (id)
);
CREATE INDEX membership_by_organisation ON membership (organisation_id, status);
CREATE INDEX membership_by_status ON membership (status, id);

-- A span that a fee is asked for. What it was worked out from is kept, for sizes and rules change.
CREATE TABLE membership_term (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  size_class VARCHAR(10),
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  fee DECIMAL(12, 2) NOT NULL,
  status VARCHAR(20) NOT NULL,
  due_on DATE,
  requested_at DATETIME(6),
  paid_on DATE,
  paid_amount DECIMAL(12, 2),
  invoice_number VARCHAR(60),
  note VARCHAR(1000),
  run_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  valid_starts_on DATE GENERATED ALWAYS AS (CASE WHEN status <> 'CANCELLED' THEN starts_on END),
  CONSTRAINT membership_term_once UNIQUE (membership_id, valid_starts_on),
  CONSTRAINT membership_term_status CHECK (status IN ('PROPOSED', 'REQUESTED', 'PAID', 'WAIVED', 'CANCELLED')),
  CONSTRAINT membership_term_dates CHECK (ends_on >= starts_on),
  CONSTRAINT membership_term_fee CHECK (fee >= 0),
  CONSTRAINT membership_term_paid CHECK (status <> 'PAID' OR paid_on IS NOT NULL AND paid_amount IS NOT NULL),
  CONSTRAINT membership_term_of_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
  CONSTRAINT membership_term_of_category FOREIGN KEY (category_id) REFERENCES membership_category (id)
);
CREATE INDEX membership_term_due ON membership_term (status, due_on);
CREATE INDEX membership_term_run ON membership_term (run_id, status);

-- Every change of a membership's state: who or which rule, when, why, from which day.
CREATE TABLE membership_change (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  act VARCHAR(30) NOT NULL,
  from_status VARCHAR(20),
  to_status VARCHAR(20) NOT NULL,
  effective_on DATE NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  actor_person_id BIGINT,
  actor VARCHAR(200) NOT NULL,
  CONSTRAINT membership_change_of_membership FOREIGN KEY (membership_id) REFERENCES membership (id)
);
CREATE INDEX membership_change_order ON membership_change (membership_id, at, id);

INSERT INTO membership_category (id, version, code, position, name_it, name_en, description_it, description_en, voting, open_to_applications, active, term_basis, proration, payment_days, grace_days) VALUES
(1, 0, 'ordinary', 1, 'Ordinario', 'Ordinary', 'Imprese e strutture del settore, con voto in assemblea.', 'Companies and institutions of the sector, with a vote at the general meeting.', TRUE, TRUE, TRUE, 'CALENDAR_YEAR', 'MONTHS', 60, 90),
(2, 0, 'aggregated', 2, 'Aggregato', 'Aggregated', 'Società controllate o collegate a un socio ordinario, e realtà affini al settore.', 'Companies that belong to an ordinary member, and bodies close to the sector.', FALSE, TRUE, TRUE, 'CALENDAR_YEAR', 'MONTHS', 60, 90),
(3, 0, 'partner', 3, 'Partner', 'Partner', 'Università, enti pubblici, fondazioni e reti con cui si lavora insieme.', 'Universities, public bodies, foundations and networks that we work with.', FALSE, FALSE, TRUE, 'ANNIVERSARY', 'NONE', 60, 90),
(4, 0, 'start-up', 4, 'Start-up', 'Start-up', 'Imprese innovative nei primi anni di vita, a quota ridotta.', 'Innovative companies in their first years, at a reduced fee.', FALSE, TRUE, TRUE, 'ANNIVERSARY', 'NONE', 60, 90),
(5, 0, 'observer', 5, 'Osservatore', 'Observer', 'Chi segue le attività senza voto.', 'Those who follow the activities without a vote.', FALSE, FALSE, TRUE, 'CALENDAR_YEAR', 'NONE', 60, 90);
