-- Rows that jobs lock: whoever holds one is the only one at that work, on whichever node.
CREATE TABLE membership_gate (
  name VARCHAR(20) NOT NULL PRIMARY KEY
);
INSERT INTO membership_gate (name) VALUES ('renewals'), ('reminders');

-- A renewal of many memberships: which ones, and how far it is.
CREATE TABLE renewal_run (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  begins_by DATE NOT NULL,
  size_class VARCHAR(10),
  province VARCHAR(2),
  words VARCHAR(200),
  phase VARCHAR(10) NOT NULL,
  state VARCHAR(10) NOT NULL,
  claim BIGINT,
  stop_asked BOOLEAN NOT NULL,
  steps_total INT NOT NULL,
  steps_done INT NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  started_by VARCHAR(200),
  started_at DATETIME(6),
  progressed_at DATETIME(6),
  CONSTRAINT renewal_run_phase CHECK (phase IN ('NEW', 'CHECK', 'PROPOSE', 'SEND')),
  CONSTRAINT renewal_run_state CHECK (state IN ('DONE', 'RUNNING', 'STOPPED', 'FAILED')),
  CONSTRAINT renewal_run_running CHECK (state <> 'RUNNING' OR claim IS NOT NULL AND progressed_at IS NOT NULL)
);
CREATE INDEX renewal_run_created ON renewal_run (created_at, id);
CREATE INDEX renewal_run_state_of ON renewal_run (state);

CREATE TABLE renewal_run_category (
  run_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  PRIMARY KEY (run_id, category_id),
  CONSTRAINT renewal_run_category_run FOREIGN KEY (run_id) REFERENCES renewal_run (id),
  CONSTRAINT renewal_run_category_category FOREIGN KEY (category_id) REFERENCES membership_category (id)
);

-- What a run found about a membership and did with it: one row each, whatever happens.
CREATE TABLE renewal_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  run_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  category_id BIGINT NOT NULL,
  size_class VARCHAR(10),
  outcome VARCHAR(20) NOT NULL,
  starts_on DATE,
  ends_on DATE,
  fee DECIMAL(12, 2),
  term_id BIGINT,
  problem VARCHAR(120),
  recipients INT NOT NULL,
  sent_at DATETIME(6),
  CONSTRAINT renewal_item_once UNIQUE (run_id, membership_id),
  CONSTRAINT renewal_item_proposed CHECK (outcome NOT IN ('PROPOSED', 'SENT') OR term_id IS NOT NULL),
  CONSTRAINT renewal_item_run FOREIGN KEY (run_id) REFERENCES renewal_run (id),
  CONSTRAINT renewal_item_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
  CONSTRAINT renewal_item_category FOREIGN KEY (category_id) REFERENCES membership_category (id),
  CONSTRAINT renewal_item_term FOREIGN KEY (term_id) REFERENCES membership_term (id)
);
CREATE INDEX renewal_item_outcome ON renewal_item (run_id, outcome, id);

-- A reminder that staff have planned: so many days after the due day of a fee, or before it where negative.
CREATE TABLE reminder_step (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  days INT NOT NULL,
  active BOOLEAN NOT NULL,
  subject_it VARCHAR(200) NOT NULL,
  subject_en VARCHAR(200) NOT NULL,
  text_it VARCHAR(4000) NOT NULL,
  text_en VARCHAR(4000) NOT NULL,
  CONSTRAINT reminder_step_days UNIQUE (days),
  CONSTRAINT reminder_step_range CHECK (days BETWEEN -365 AND 365)
);

-- A reminder that went out. Its days are kept, for the step may be moved later.
CREATE TABLE reminder (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  step_id BIGINT NOT NULL,
  term_id BIGINT NOT NULL,
  days INT NOT NULL,
  due_on DATE NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  recipients VARCHAR(1000) NOT NULL,
  CONSTRAINT reminder_once UNIQUE (step_id, term_id),
  CONSTRAINT reminder_of_step FOREIGN KEY (step_id) REFERENCES reminder_step (id),
  CONSTRAINT reminder_of_term FOREIGN KEY (term_id) REFERENCES membership_term (id)
);
CREATE INDEX reminder_by_term ON reminder (term_id, days);
CREATE INDEX reminder_by_time ON reminder (sent_at, id);

-- A schedule to begin with; nothing goes out before staff switch it on.
INSERT INTO reminder_step (id, version, days, active, subject_it, subject_en, text_it, text_en) VALUES
(1, 0, -30, FALSE, 'Quota associativa {term}: scadenza il {dueDay}', 'Membership fee {term}: due on {dueDay}', 'Si ricorda che la quota associativa di {organisation} per il periodo {term}, pari a {amount}, scade il {dueDay}.

Nella causale del bonifico indicare il riferimento {reference}.', 'This is to remind you that the membership fee of {organisation} for {term}, {amount}, is due on {dueDay}.

Please quote the reference {reference} with the bank transfer.'),
(2, 0, 0, FALSE, 'Quota associativa {term}: oggi la scadenza', 'Membership fee {term}: due today', 'Scade oggi la quota associativa di {organisation} per il periodo {term}, pari a {amount}. Se il bonifico è già partito, non occorre fare altro.

Riferimento da indicare nella causale: {reference}.', 'The membership fee of {organisation} for {term}, {amount}, is due today. If the transfer is already on its way, there is nothing more to do.

Reference to quote with the transfer: {reference}.'),
(3, 0, 15, FALSE, 'Quota associativa {term}: pagamento non ancora ricevuto', 'Membership fee {term}: payment not received yet', 'La quota associativa di {organisation} per il periodo {term}, pari a {amount}, è scaduta il {dueDay} e non risulta ancora pagata.

Riferimento da indicare nella causale: {reference}. Se il pagamento è già stato disposto, basta rispondere a questo messaggio con la data del bonifico.', 'The membership fee of {organisation} for {term}, {amount}, was due on {dueDay} and has not been received yet.

Reference to quote with the transfer: {reference}. If the payment has been made, please answer this message with the date of the transfer.'),
(4, 0, 45, FALSE, 'Quota associativa {term}: sollecito', 'Membership fee {term}: reminder', 'Nonostante il precedente promemoria, la quota associativa di {organisation} per il periodo {term}, pari a {amount}, scaduta il {dueDay}, non risulta pagata. Senza il pagamento l’adesione decade al termine dei giorni di tolleranza.

Riferimento da indicare nella causale: {reference}.', 'In spite of the earlier reminder, the membership fee of {organisation} for {term}, {amount}, due on {dueDay}, has not been paid. Without the payment the membership lapses when the days of grace are over.

Reference to quote with the transfer: {reference}.');
