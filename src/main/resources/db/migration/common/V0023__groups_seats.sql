-- Which organisations may have a seat in a group; a group without rows takes every kind, or every sector.
ALTER TABLE work_group ADD COLUMN members_only BOOLEAN DEFAULT TRUE NOT NULL;
CREATE TABLE group_eligible_kind (
  group_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  PRIMARY KEY (group_id, kind),
  CONSTRAINT group_eligible_kind_group FOREIGN KEY (group_id) REFERENCES work_group (id)
);
CREATE TABLE group_eligible_sector (
  group_id BIGINT NOT NULL,
  sector VARCHAR(30) NOT NULL,
  PRIMARY KEY (group_id, sector),
  CONSTRAINT group_eligible_sector_group FOREIGN KEY (group_id) REFERENCES work_group (id)
);

-- An organisation's seat in a group: asked for or offered, held from one day to another. An organisation may have
-- several, each with a place of its own; what is open is there once.
CREATE TABLE seat (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  place INT NOT NULL,
  status VARCHAR(20) NOT NULL,
  words VARCHAR(1000) NOT NULL,
  asked_by_person_id BIGINT,
  asked_by VARCHAR(200) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(200),
  decided_at DATETIME(6),
  reason VARCHAR(1000),
  held_from DATE,
  held_until DATE,
  open_place INT GENERATED ALWAYS AS (CASE WHEN status IN ('REQUESTED', 'INVITED', 'HELD') THEN place END),
  CONSTRAINT seat_open_once UNIQUE (group_id, organisation_id, open_place),
  CONSTRAINT seat_status CHECK (status IN ('REQUESTED', 'INVITED', 'HELD', 'REFUSED', 'WITHDRAWN', 'ENDED')),
  CONSTRAINT seat_held CHECK (status NOT IN ('HELD', 'ENDED') OR held_from IS NOT NULL),
  CONSTRAINT seat_days CHECK (held_until IS NULL OR held_until >= held_from),
  CONSTRAINT seat_of_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT seat_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX seat_by_organisation ON seat (organisation_id, status);
CREATE INDEX seat_by_group ON seat (group_id, status);

ALTER TABLE mandate ADD COLUMN seat_id BIGINT;
ALTER TABLE mandate ADD COLUMN successor_asked INT DEFAULT 0 NOT NULL;

-- Organisations whose people were delegates or alternates before hold the seat that those belong to.
INSERT INTO seat (id, version, group_id, organisation_id, place, status, words, asked_by, asked_at, held_from, held_until)
SELECT MIN(id), 1, group_id, organisation_id, 1,
  CASE WHEN MAX(CASE WHEN until_date IS NULL THEN DATE '9999-12-31' ELSE until_date END) >= CURRENT_DATE THEN 'HELD' ELSE 'ENDED' END,
  '', '', MIN(created_at), MIN(from_date),
  CASE WHEN MAX(CASE WHEN until_date IS NULL THEN DATE '9999-12-31' ELSE until_date END) >= CURRENT_DATE THEN NULL ELSE MAX(until_date) END
FROM mandate WHERE organisation_id IS NOT NULL AND role IN ('DELEGATE', 'ALTERNATE') GROUP BY group_id, organisation_id;
UPDATE mandate SET seat_id = (SELECT s.id FROM seat s WHERE s.group_id = mandate.group_id AND s.organisation_id = mandate.organisation_id)
WHERE organisation_id IS NOT NULL AND role IN ('DELEGATE', 'ALTERNATE');
ALTER TABLE mandate ADD CONSTRAINT mandate_of_seat FOREIGN KEY (seat_id) REFERENCES seat (id);
CREATE INDEX mandate_by_seat ON mandate (seat_id, until_date);

-- The programme's groups: who they are for.
INSERT INTO group_eligible_kind (group_id, kind) VALUES
(1, 'COMPANY'), (1, 'ASSOCIATION'),
(2, 'COMPANY'), (2, 'HOSPITAL'), (2, 'IRCCS'), (2, 'ETHICS_COMMITTEE'), (2, 'ASSOCIATION'), (2, 'UNIVERSITY'), (2, 'CLUSTER'), (2, 'FOUNDATION'),
(4, 'HOSPITAL'), (4, 'IRCCS'), (4, 'UNIVERSITY'), (4, 'RESEARCH_CENTRE'),
(7, 'COMPANY'), (7, 'UNIVERSITY'),
(8, 'COMPANY'), (8, 'UNIVERSITY');
INSERT INTO group_eligible_sector (group_id, sector) VALUES
(1, 'PHARMACEUTICAL'), (1, 'BIOPHARMACEUTICAL'), (1, 'MEDICAL_DEVICES');
UPDATE work_group SET members_only = FALSE WHERE id IN (2, 3, 4, 6, 8);
UPDATE work_group SET admission = 'OPEN' WHERE id = 3;
UPDATE work_group SET admission = 'BY_INVITATION' WHERE id IN (5, 8);
UPDATE work_group SET term_months = 24 WHERE id IN (1, 2, 6, 7);
UPDATE work_group SET vote_gained_after = 2, vote_lost_after = 2 WHERE id = 1;
UPDATE work_group SET mandate_it = 'Prepara posizioni comuni sull’accesso e sugli acquisti regionali e le porta al confronto con la Regione.', mandate_en = 'Prepares common positions on regional access and procurement and takes them to the debate with the Region.' WHERE id = 1;
UPDATE work_group SET mandate_it = 'Riunisce chi fa, valuta e sostiene la ricerca clinica, e propone come renderla più rapida.', mandate_en = 'Brings together those who carry out, assess and support clinical research, and proposes how to make it faster.' WHERE id = 2;
