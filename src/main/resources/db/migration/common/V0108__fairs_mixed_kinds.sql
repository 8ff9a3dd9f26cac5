-- A company names how many places of each kind it wishes, and staff give places by kind.
CREATE TABLE fair_request_wish (
  request_id BIGINT NOT NULL,
  kind_id BIGINT NOT NULL,
  places INT NOT NULL,
  PRIMARY KEY (request_id, kind_id),
  CONSTRAINT fair_request_wish_places CHECK (places >= 1),
  CONSTRAINT fair_request_wish_request FOREIGN KEY (request_id) REFERENCES fair_request (id),
  CONSTRAINT fair_request_wish_kind FOREIGN KEY (kind_id) REFERENCES fair_kind (id)
);

-- What a company has been given; it counts as long as its request is confirmed.
CREATE TABLE fair_request_place (
  request_id BIGINT NOT NULL,
  kind_id BIGINT NOT NULL,
  places INT NOT NULL,
  PRIMARY KEY (request_id, kind_id),
  CONSTRAINT fair_request_place_places CHECK (places >= 1),
  CONSTRAINT fair_request_place_request FOREIGN KEY (request_id) REFERENCES fair_request (id),
  CONSTRAINT fair_request_place_kind FOREIGN KEY (kind_id) REFERENCES fair_kind (id)
);

INSERT INTO fair_request_wish (request_id, kind_id, places) SELECT id, first_kind_id, places FROM fair_request;
INSERT INTO fair_request_place (request_id, kind_id, places) SELECT id, kind_id, places FROM fair_request WHERE status = 'CONFIRMED';

ALTER TABLE fair_request DROP CONSTRAINT fair_request_place;
ALTER TABLE fair_request DROP CONSTRAINT fair_request_first;
ALTER TABLE fair_request DROP CONSTRAINT fair_request_kind;
ALTER TABLE fair_request DROP COLUMN first_kind_id;
ALTER TABLE fair_request DROP COLUMN kind_id;
ALTER TABLE fair_request DROP COLUMN places;

-- What was noted of merges names a column that is gone: undoing one leaves that value and counts it as left.
UPDATE organisation_merge_change SET column_name = 'words', to_value = 'kind_id' WHERE table_name = 'fair_request' AND column_name = 'kind_id';
