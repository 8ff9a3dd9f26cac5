-- What an industry visit needs on top of its event: where people meet, what they wear and bring, who receives them, and
-- who may not enter.
CREATE TABLE visit (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  site_id BIGINT,
  meeting_point_it VARCHAR(500) NOT NULL,
  meeting_point_en VARCHAR(500) NOT NULL,
  directions_it VARCHAR(2000) NOT NULL,
  directions_en VARCHAR(2000) NOT NULL,
  bring_it VARCHAR(2000) NOT NULL,
  bring_en VARCHAR(2000) NOT NULL,
  host_notice VARCHAR(10) NOT NULL,
  host_told_at DATETIME(6),
  answer_by DATE,
  keep_days INT NOT NULL,
  list_days INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT visit_once UNIQUE (event_id),
  CONSTRAINT visit_notice CHECK (host_notice IN ('DIGEST', 'AT_ONCE')),
  CONSTRAINT visit_days CHECK (keep_days BETWEEN 0 AND 365 AND list_days BETWEEN 0 AND 60),
  CONSTRAINT visit_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT visit_at_site FOREIGN KEY (site_id) REFERENCES site (id)
);

-- The host's named persons: somebody of the host organisation, or an address that acts by private links alone.
CREATE TABLE visit_host (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  visit_id BIGINT NOT NULL,
  person_id BIGINT,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(254) NOT NULL,
  language VARCHAR(2) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6),
  CONSTRAINT visit_host_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_host_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX visit_host_by_visit ON visit_host (visit_id, removed_at);
CREATE INDEX visit_host_by_person ON visit_host (person_id, removed_at);

CREATE TABLE visit_exclusion (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  visit_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  organisation_id BIGINT,
  sector VARCHAR(30),
  person_id BIGINT,
  by_host BOOLEAN NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT visit_exclusion_kind CHECK (kind = 'COMPETITORS' OR kind = 'ORGANISATION' AND organisation_id IS NOT NULL OR kind = 'SECTOR' AND sector IS NOT NULL OR kind = 'PERSON' AND person_id IS NOT NULL),
  CONSTRAINT visit_exclusion_of_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_exclusion_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT visit_exclusion_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX visit_exclusion_by_visit ON visit_exclusion (visit_id);
