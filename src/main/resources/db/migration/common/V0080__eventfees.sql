-- What a place at an event costs, for whom and when; and how it is paid.
CREATE TABLE event_fee_rule (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  number INT NOT NULL,
  subject VARCHAR(20),
  detail VARCHAR(60) NOT NULL,
  amount DECIMAL(12, 2) NOT NULL,
  from_day DATE,
  until_day DATE,
  CONSTRAINT event_fee_rule_number UNIQUE (event_id, number),
  CONSTRAINT event_fee_rule_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_fee_rule_subject CHECK (subject IS NULL OR subject IN ('MEMBERS', 'GUESTS', 'SECTOR', 'CATEGORY')),
  CONSTRAINT event_fee_rule_amount CHECK (amount >= 0)
);
CREATE TABLE event_fee_setting (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  holder VARCHAR(140) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  bic VARCHAR(11),
  cause_prefix VARCHAR(40) NOT NULL,
  days_to_pay INT NOT NULL,
  release_unpaid BOOLEAN NOT NULL,
  grace_days INT NOT NULL,
  vat_note_it VARCHAR(300) NOT NULL,
  vat_note_en VARCHAR(300) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT event_fee_setting_once UNIQUE (event_id),
  CONSTRAINT event_fee_setting_of_event FOREIGN KEY (event_id) REFERENCES event (id)
);
-- What one place was asked to pay, with the price and the bank's data of that moment. One at a time for each place.
CREATE TABLE event_charge (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  number VARCHAR(20) NOT NULL,
  event_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  amount DECIMAL(12, 2) NOT NULL,
  paid DECIMAL(12, 2) NOT NULL,
  due_on DATE NOT NULL,
  holder VARCHAR(140) NOT NULL,
  iban VARCHAR(34) NOT NULL,
  bic VARCHAR(11),
  cause VARCHAR(80) NOT NULL,
  vat_note_it VARCHAR(300) NOT NULL,
  vat_note_en VARCHAR(300) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  reminded_before_at DATETIME(6),
  reminded_after_at DATETIME(6),
  cancelled_at DATETIME(6),
  standing_registration_id BIGINT GENERATED ALWAYS AS (CASE WHEN cancelled_at IS NULL THEN registration_id END),
  CONSTRAINT event_charge_number UNIQUE (number),
  CONSTRAINT event_charge_one_standing UNIQUE (standing_registration_id),
  CONSTRAINT event_charge_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_charge_of_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT event_charge_amount CHECK (amount > 0),
  CONSTRAINT event_charge_paid CHECK (paid >= 0)
);
CREATE INDEX event_charge_by_event ON event_charge (event_id, due_on);
CREATE INDEX event_charge_by_registration ON event_charge (registration_id);
CREATE INDEX event_charge_by_due ON event_charge (due_on);
-- Money that came in for a charge or was given back. An entry of a bank statement is booked once for each charge.
CREATE TABLE event_payment (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  charge_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  paid_on DATE NOT NULL,
  amount DECIMAL(12, 2) NOT NULL,
  note VARCHAR(500) NOT NULL,
  entry_key VARCHAR(64),
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  undone_at DATETIME(6),
  undone_by VARCHAR(200),
  standing_entry VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN undone_at IS NULL THEN entry_key END),
  CONSTRAINT event_payment_entry_once UNIQUE (standing_entry, charge_id),
  CONSTRAINT event_payment_of_charge FOREIGN KEY (charge_id) REFERENCES event_charge (id),
  CONSTRAINT event_payment_kind CHECK (kind IN ('PAYMENT', 'RETURN')),
  CONSTRAINT event_payment_amount CHECK (amount > 0)
);
CREATE INDEX event_payment_by_charge ON event_payment (charge_id);
CREATE INDEX event_payment_by_entry ON event_payment (entry_key);
-- The last number of each year; whoever makes a charge locks the row, so that numbers have no gaps.
CREATE TABLE event_charge_numbers (
  for_year INT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  last_number INT NOT NULL
);
