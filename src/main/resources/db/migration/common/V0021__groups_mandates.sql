-- A person's role in a group, for an organisation or on their own, from one day to another.
CREATE TABLE mandate (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  organisation_id BIGINT,
  role VARCHAR(20) NOT NULL,
  from_date DATE NOT NULL,
  until_date DATE,
  end_reason VARCHAR(300),
  replaces_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  lasting_person_id BIGINT GENERATED ALWAYS AS (CASE WHEN until_date IS NULL THEN person_id END),
  CONSTRAINT mandate_one_lasting UNIQUE (group_id, lasting_person_id, role),
  CONSTRAINT mandate_role CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'COORDINATOR', 'SECRETARY', 'DELEGATE', 'ALTERNATE', 'OBSERVER', 'EXPERT')),
  CONSTRAINT mandate_dates CHECK (until_date IS NULL OR until_date >= from_date),
  CONSTRAINT mandate_group FOREIGN KEY (group_id) REFERENCES work_group (id),
  CONSTRAINT mandate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT mandate_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX mandate_of_group ON mandate (group_id, until_date, from_date);
CREATE INDEX mandate_of_organisation ON mandate (organisation_id, until_date);
CREATE INDEX mandate_of_person ON mandate (person_id, until_date);
