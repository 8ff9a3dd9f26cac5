-- A career day on top of its event: its phases, slots, the companies that were asked, and the figures that they offer.
CREATE TABLE career_day (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  offers_until DATETIME(6) NOT NULL,
  wishes_until DATETIME(6) NOT NULL,
  orders_until DATETIME(6) NOT NULL,
  talks INT NOT NULL,
  wishes INT NOT NULL,
  students_per_adult INT NOT NULL,
  keep_days INT NOT NULL,
  seed BIGINT,
  matched_at DATETIME(6),
  complaints INT,
  published_at DATETIME(6),
  purged_at DATETIME(6),
  purged_students INT,
  purged_seats INT,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT career_day_once UNIQUE (event_id),
  CONSTRAINT career_day_phases CHECK (offers_until < wishes_until AND wishes_until < orders_until),
  CONSTRAINT career_day_numbers CHECK (talks BETWEEN 1 AND 20 AND wishes BETWEEN 1 AND 20 AND students_per_adult BETWEEN 1 AND 100 AND keep_days BETWEEN 0 AND 365),
  CONSTRAINT career_day_of_event FOREIGN KEY (event_id) REFERENCES event (id)
);

CREATE TABLE career_slot (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  day_id BIGINT NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  CONSTRAINT career_slot_once UNIQUE (day_id, starts_at),
  CONSTRAINT career_slot_lasts CHECK (starts_at < ends_at),
  CONSTRAINT career_slot_of_day FOREIGN KEY (day_id) REFERENCES career_day (id)
);

-- Not unique per organisation: after a merge the one that gave way stays here as removed.
CREATE TABLE career_company (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  day_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  contact_name VARCHAR(200) NOT NULL,
  contact_email VARCHAR(254) NOT NULL,
  language VARCHAR(2) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6),
  CONSTRAINT career_company_of_day FOREIGN KEY (day_id) REFERENCES career_day (id),
  CONSTRAINT career_company_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX career_company_by_day ON career_company (day_id, removed_at);

CREATE TABLE career_figure (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  company_id BIGINT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  description_it VARCHAR(2000) NOT NULL,
  description_en VARCHAR(2000) NOT NULL,
  speakers VARCHAR(300) NOT NULL,
  seats INT NOT NULL,
  ordered_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  CONSTRAINT career_figure_seats CHECK (seats BETWEEN 1 AND 500),
  CONSTRAINT career_figure_of_company FOREIGN KEY (company_id) REFERENCES career_company (id)
);
CREATE INDEX career_figure_by_company ON career_figure (company_id, withdrawn_at);

CREATE TABLE career_figure_slot (
  figure_id BIGINT NOT NULL,
  slot_id BIGINT NOT NULL,
  PRIMARY KEY (figure_id, slot_id),
  CONSTRAINT career_figure_slot_figure FOREIGN KEY (figure_id) REFERENCES career_figure (id),
  CONSTRAINT career_figure_slot_slot FOREIGN KEY (slot_id) REFERENCES career_slot (id)
);
