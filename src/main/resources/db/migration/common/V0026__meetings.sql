-- Who may know of an event: everybody, or the people of its group alone.
ALTER TABLE event ADD COLUMN visibility VARCHAR(10) DEFAULT 'PUBLIC' NOT NULL;
-- People are invited by the feature that runs the event, and answer there; nobody books a place on the event's page.
ALTER TABLE event ADD COLUMN by_invitation BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE event ADD CONSTRAINT event_visibility CHECK (visibility IN ('PUBLIC', 'GROUP'));
ALTER TABLE event ADD CONSTRAINT event_group_alone CHECK (visibility = 'PUBLIC' OR group_id IS NOT NULL);
UPDATE event SET visibility = 'GROUP' WHERE kind_code = 'GROUP_MEETING' AND group_id IS NOT NULL;
CREATE INDEX event_group ON event (group_id, starts_at);

-- What may not be talked about among competitors; a version is never changed once it is published.
CREATE TABLE antitrust_statement (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  number INT NOT NULL,
  text_it VARCHAR(4000) NOT NULL,
  text_en VARCHAR(4000) NOT NULL,
  valid_from DATE NOT NULL,
  published_at DATETIME(6) NOT NULL,
  published_by VARCHAR(200) NOT NULL,
  CONSTRAINT antitrust_statement_number UNIQUE (number)
);

-- The rule by which dated meetings were made; they are meetings like others.
CREATE TABLE meeting_series (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  frequency VARCHAR(20) NOT NULL,
  every INT NOT NULL,
  first_day DATE NOT NULL,
  week_of_month INT,
  last_day DATE,
  meetings INT,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT meeting_series_frequency CHECK (frequency IN ('WEEKLY', 'MONTHLY_BY_WEEKDAY', 'MONTHLY_BY_DATE')),
  CONSTRAINT meeting_series_every CHECK (every > 0),
  CONSTRAINT meeting_series_end CHECK (last_day IS NOT NULL OR meetings IS NOT NULL),
  CONSTRAINT meeting_series_group FOREIGN KEY (group_id) REFERENCES work_group (id)
);

-- A group's meeting on top of its event, which alone has time, place and people who come.
CREATE TABLE meeting (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  series_id BIGINT,
  series_number INT,
  series_exception BOOLEAN NOT NULL,
  statement_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  called_at DATETIME(6),
  opened_at DATETIME(6),
  closed_at DATETIME(6),
  cancelled_at DATETIME(6),
  reminded_on DATE,
  entitled_organisations INT,
  present_organisations INT,
  quorum_needed INT,
  CONSTRAINT meeting_one_of_event UNIQUE (event_id),
  CONSTRAINT meeting_state CHECK (state IN ('PLANNED', 'CALLED', 'OPEN', 'CLOSED', 'CANCELLED')),
  CONSTRAINT meeting_called CHECK (state NOT IN ('CALLED', 'OPEN', 'CLOSED') OR called_at IS NOT NULL AND statement_id IS NOT NULL),
  CONSTRAINT meeting_closed CHECK (state <> 'CLOSED' OR closed_at IS NOT NULL AND opened_at IS NOT NULL),
  CONSTRAINT meeting_number UNIQUE (series_id, series_number),
  CONSTRAINT meeting_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT meeting_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT meeting_of_series FOREIGN KEY (series_id) REFERENCES meeting_series (id),
  CONSTRAINT meeting_statement FOREIGN KEY (statement_id) REFERENCES antitrust_statement (id)
);
CREATE INDEX meeting_of_group ON meeting (group_id, state);

CREATE TABLE agenda_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  position INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  minutes_planned INT NOT NULL,
  presenter VARCHAR(200) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  paper_version_id BIGINT,
  carried_action_id BIGINT,
  CONSTRAINT agenda_item_kind CHECK (kind IN ('INFORMATION', 'DISCUSSION', 'DECISION')),
  CONSTRAINT agenda_item_minutes CHECK (minutes_planned BETWEEN 0 AND 1440),
  CONSTRAINT agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
CREATE INDEX agenda_item_of_meeting ON agenda_item (meeting_id, position);

-- Invited to one meeting, and nobody's member.
CREATE TABLE meeting_guest (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(254),
  organisation_name VARCHAR(200) NOT NULL,
  language VARCHAR(2) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6),
  CONSTRAINT meeting_guest_language CHECK (language IN ('IT', 'EN')),
  CONSTRAINT meeting_guest_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
CREATE INDEX meeting_guest_of_meeting ON meeting_guest (meeting_id, name);

-- What stands in somebody's calendar: one entry a person or guest and meeting, numbered on with every message.
CREATE TABLE meeting_invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  person_id BIGINT,
  guest_id BIGINT,
  calendar_sequence INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  reminded_at DATETIME(6),
  CONSTRAINT meeting_invitation_person UNIQUE (meeting_id, person_id),
  CONSTRAINT meeting_invitation_guest UNIQUE (guest_id),
  CONSTRAINT meeting_invitation_whom CHECK (CASE WHEN person_id IS NULL THEN 0 ELSE 1 END + CASE WHEN guest_id IS NULL THEN 0 ELSE 1 END = 1),
  CONSTRAINT meeting_invitation_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_invitation_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT meeting_invitation_of_guest FOREIGN KEY (guest_id) REFERENCES meeting_guest (id)
);
CREATE INDEX meeting_invitation_by_person ON meeting_invitation (person_id, withdrawn_at);

-- A guest's private links, as hashes; each mail carries one of its own.
CREATE TABLE meeting_guest_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  invitation_id BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT meeting_guest_link_token UNIQUE (token_hash),
  CONSTRAINT meeting_guest_link_invitation FOREIGN KEY (invitation_id) REFERENCES meeting_invitation (id)
);

CREATE TABLE meeting_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  person_id BIGINT,
  guest_id BIGINT,
  choice VARCHAR(20) NOT NULL,
  note VARCHAR(500) NOT NULL,
  substitute_person_id BIGINT,
  answered_at DATETIME(6) NOT NULL,
  answered_by VARCHAR(200) NOT NULL,
  acknowledged_at DATETIME(6),
  acknowledged_statement_id BIGINT,
  withdrawn_at DATETIME(6),
  CONSTRAINT meeting_answer_person UNIQUE (meeting_id, person_id),
  CONSTRAINT meeting_answer_guest UNIQUE (guest_id),
  CONSTRAINT meeting_answer_choice CHECK (choice IN ('YES', 'ONLINE', 'NO', 'SUBSTITUTE')),
  CONSTRAINT meeting_answer_substitute CHECK (choice <> 'SUBSTITUTE' OR substitute_person_id IS NOT NULL),
  CONSTRAINT meeting_answer_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_answer_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT meeting_answer_of_guest FOREIGN KEY (guest_id) REFERENCES meeting_guest (id),
  CONSTRAINT meeting_answer_by_substitute FOREIGN KEY (substitute_person_id) REFERENCES person (id),
  CONSTRAINT meeting_answer_statement FOREIGN KEY (acknowledged_statement_id) REFERENCES antitrust_statement (id)
);

-- Who was there and in whose name: a row for each mandate that somebody held or stood in for, or one without.
CREATE TABLE meeting_attendance (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  meeting_id BIGINT NOT NULL,
  person_id BIGINT,
  guest_id BIGINT,
  mandate_id BIGINT,
  organisation_id BIGINT,
  mode VARCHAR(20) NOT NULL,
  voting BOOLEAN NOT NULL,
  stands_in_for_person_id BIGINT,
  marked_at DATETIME(6) NOT NULL,
  marked_by VARCHAR(200) NOT NULL,
  CONSTRAINT meeting_attendance_mandate UNIQUE (meeting_id, person_id, mandate_id),
  CONSTRAINT meeting_attendance_guest UNIQUE (guest_id),
  CONSTRAINT meeting_attendance_mode CHECK (mode IN ('PRESENT', 'ONLINE', 'EXCUSED', 'ABSENT')),
  CONSTRAINT meeting_attendance_voting CHECK (voting = FALSE OR organisation_id IS NOT NULL),
  CONSTRAINT meeting_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_attendance_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT meeting_attendance_of_guest FOREIGN KEY (guest_id) REFERENCES meeting_guest (id),
  CONSTRAINT meeting_attendance_of_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT meeting_attendance_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT meeting_attendance_stands_in FOREIGN KEY (stands_in_for_person_id) REFERENCES person (id)
);
CREATE INDEX meeting_attendance_of_organisation ON meeting_attendance (organisation_id, meeting_id);

INSERT INTO antitrust_statement (id, version, number, text_it, text_en, valid_from, published_at, published_by) VALUES
(1, 1, 1,
'Alle riunioni partecipano imprese che possono essere concorrenti fra loro. Chi partecipa rispetta il diritto della concorrenza italiano ed europeo (legge 287/1990, articoli 101 e 102 del Trattato sul funzionamento dell’Unione europea).

Non si parla e non ci si scambiano informazioni, né in riunione né a margine, su:

- prezzi, sconti, margini, costi e condizioni di vendita, presenti o futuri;
- partecipazione o offerte a gare, ripartizione di mercati, clienti, territori o fornitori;
- capacità produttiva, volumi, scorte, piani commerciali e lanci di prodotto non pubblici;
- rifiuto di trattare con clienti, fornitori o concorrenti;
- retribuzioni e condizioni di lavoro, e accordi a non assumere.

Si segue l’ordine del giorno; di ogni riunione si tiene il verbale. Chi ritiene che un argomento oltrepassi questi limiti lo dice subito: chi presiede interrompe la discussione e, se occorre, la riunione. Chi esce per questa ragione può chiedere che sia scritto nel verbale.',
'Companies that may be competitors take part in these meetings. Whoever takes part keeps to Italian and European competition law (law 287/1990, articles 101 and 102 of the Treaty on the Functioning of the European Union).

Neither in the meeting nor around it do participants discuss, or exchange information on:

- prices, discounts, margins, costs and conditions of sale, present or future;
- taking part or bidding in tenders, sharing out markets, customers, territories or suppliers;
- production capacity, volumes, stocks, business plans and product launches that are not public;
- refusing to deal with customers, suppliers or competitors;
- pay and working conditions, and agreements not to hire.

The agenda is followed, and minutes are kept of every meeting. Whoever believes that a subject goes beyond these limits says so at once: the chair stops the discussion and, if need be, the meeting. Whoever leaves for this reason can ask that it be written in the minutes.',
DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:00', 'hub');
