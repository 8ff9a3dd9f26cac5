-- An organisation that turned out to be another one: kept inactive, and whoever looks for it is led to the other.
ALTER TABLE organisation ADD COLUMN merged_into_id BIGINT;
ALTER TABLE organisation ADD CONSTRAINT organisation_merged_into FOREIGN KEY (merged_into_id) REFERENCES organisation (id);

-- Two organisations made one. The names are those of that day.
CREATE TABLE organisation_merge (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kept_id BIGINT NOT NULL,
  other_id BIGINT NOT NULL,
  kept_name VARCHAR(250) NOT NULL,
  other_name VARCHAR(250) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  merged_by VARCHAR(200) NOT NULL,
  rows_moved INT NOT NULL,
  undone_at DATETIME(6),
  undone_by VARCHAR(200),
  left_count INT NOT NULL,
  CONSTRAINT organisation_merge_two CHECK (kept_id <> other_id),
  CONSTRAINT organisation_merge_kept FOREIGN KEY (kept_id) REFERENCES organisation (id),
  CONSTRAINT organisation_merge_other FOREIGN KEY (other_id) REFERENCES organisation (id)
);
CREATE INDEX organisation_merge_at ON organisation_merge (merged_at, id);

-- Every value that a merge changed, in the order in which it did: what was moved, changed or taken away.
CREATE TABLE organisation_merge_change (
  merge_id BIGINT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  table_name VARCHAR(64) NOT NULL,
  row_key VARCHAR(700) NOT NULL,
  column_name VARCHAR(64) NOT NULL,
  from_value LONGTEXT,
  to_value LONGTEXT,
  undone VARCHAR(10),
  PRIMARY KEY (merge_id, position),
  CONSTRAINT organisation_merge_change_kind CHECK (kind IN ('MOVED', 'CHANGED', 'REMOVED')),
  CONSTRAINT organisation_merge_change_undone CHECK (undone IN ('PUT_BACK', 'LEFT')),
  CONSTRAINT organisation_merge_change_of FOREIGN KEY (merge_id) REFERENCES organisation_merge (id)
);

-- Two organisations that may be one, as the last search found them, and what people said of them.
CREATE TABLE duplicate_pair (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  first_id BIGINT NOT NULL,
  second_id BIGINT NOT NULL,
  score INT NOT NULL,
  reasons VARCHAR(2000) NOT NULL,
  found_at DATETIME(6) NOT NULL,
  search_id BIGINT NOT NULL,
  dismissed_at DATETIME(6),
  dismissed_by VARCHAR(200),
  CONSTRAINT duplicate_pair_once UNIQUE (first_id, second_id),
  CONSTRAINT duplicate_pair_order CHECK (first_id < second_id),
  CONSTRAINT duplicate_pair_first FOREIGN KEY (first_id) REFERENCES organisation (id) ON DELETE CASCADE,
  CONSTRAINT duplicate_pair_second FOREIGN KEY (second_id) REFERENCES organisation (id) ON DELETE CASCADE
);
CREATE INDEX duplicate_pair_score ON duplicate_pair (score, id);

CREATE TABLE duplicate_search (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  progressed_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  organisations_total INT NOT NULL,
  organisations_done INT NOT NULL,
  pairs_found INT NOT NULL,
  CONSTRAINT duplicate_search_status CHECK (status IN ('RUNNING', 'DONE', 'FAILED'))
);
CREATE INDEX duplicate_search_started ON duplicate_search (started_at, id);
