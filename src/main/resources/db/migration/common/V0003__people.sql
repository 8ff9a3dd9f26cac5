CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  language VARCHAR(2) NOT NULL,
  phone VARCHAR(40),
  search_text VARCHAR(500) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT person_language CHECK (language IN ('IT', 'EN'))
);
CREATE INDEX person_name ON person (family_name, given_name, id);

CREATE TABLE person_email (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  address VARCHAR(254) NOT NULL,
  main BOOLEAN NOT NULL,
  proven_at DATETIME(6),
  main_person_id BIGINT GENERATED ALWAYS AS (CASE WHEN main THEN person_id END),
  CONSTRAINT person_email_address UNIQUE (address),
  CONSTRAINT person_email_one_main UNIQUE (main_person_id),
  CONSTRAINT person_email_person FOREIGN KEY (person_id) REFERENCES person (id)
);
