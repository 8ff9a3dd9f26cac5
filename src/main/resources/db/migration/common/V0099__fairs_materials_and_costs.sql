-- What every company on a collective stand hands in, and what the stand costs each of them.
CREATE TABLE fair_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  stand_id BIGINT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  help_it VARCHAR(500) NOT NULL,
  help_en VARCHAR(500) NOT NULL,
  form VARCHAR(10) NOT NULL,
  most INT,
  due_on DATE NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fair_item_form CHECK (form IN ('TEXT', 'FILE')),
  CONSTRAINT fair_item_most CHECK (most IS NULL OR most BETWEEN 1 AND 4000),
  CONSTRAINT fair_item_of_stand FOREIGN KEY (stand_id) REFERENCES fair_stand (id)
);
CREATE INDEX fair_item_by_stand ON fair_item (stand_id);

CREATE TABLE fair_handed (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  content VARCHAR(4000),
  file_id BIGINT,
  status VARCHAR(20) NOT NULL,
  note VARCHAR(500) NOT NULL,
  handed_at DATETIME(6) NOT NULL,
  handed_by VARCHAR(200) NOT NULL,
  decided_at DATETIME(6),
  CONSTRAINT fair_handed_once UNIQUE (request_id, item_id),
  CONSTRAINT fair_handed_status CHECK (status IN ('HANDED', 'ACCEPTED', 'SENT_BACK')),
  CONSTRAINT fair_handed_something CHECK (content IS NOT NULL OR file_id IS NOT NULL),
  CONSTRAINT fair_handed_of_request FOREIGN KEY (request_id) REFERENCES fair_request (id),
  CONSTRAINT fair_handed_of_item FOREIGN KEY (item_id) REFERENCES fair_item (id),
  CONSTRAINT fair_handed_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);

-- Each reminder goes once for each day that an item is due; a day that is moved begins anew.
CREATE TABLE fair_reminder (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  due_on DATE NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT fair_reminder_once UNIQUE (request_id, item_id, kind, due_on),
  CONSTRAINT fair_reminder_kind CHECK (kind IN ('BEFORE', 'AFTER')),
  CONSTRAINT fair_reminder_of_request FOREIGN KEY (request_id) REFERENCES fair_request (id),
  CONSTRAINT fair_reminder_of_item FOREIGN KEY (item_id) REFERENCES fair_item (id)
);

CREATE TABLE fair_cost (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  stand_id BIGINT NOT NULL,
  name_it VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  net DECIMAL(12, 2) NOT NULL,
  funded DECIMAL(12, 2) NOT NULL,
  vat_rate DECIMAL(5, 2) NOT NULL,
  split VARCHAR(10) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT fair_cost_amounts CHECK (net > 0 AND funded >= 0 AND funded <= net AND vat_rate BETWEEN 0 AND 100),
  CONSTRAINT fair_cost_split CHECK (split IN ('EQUALLY', 'AREA', 'PRICE', 'NAMED')),
  CONSTRAINT fair_cost_of_stand FOREIGN KEY (stand_id) REFERENCES fair_stand (id)
);
CREATE INDEX fair_cost_by_stand ON fair_cost (stand_id);

CREATE TABLE fair_cost_request (
  cost_id BIGINT NOT NULL,
  request_id BIGINT NOT NULL,
  PRIMARY KEY (cost_id, request_id),
  CONSTRAINT fair_cost_request_cost FOREIGN KEY (cost_id) REFERENCES fair_cost (id),
  CONSTRAINT fair_cost_request_request FOREIGN KEY (request_id) REFERENCES fair_request (id)
);

-- What was published to a company is never changed; a change is a new version.
CREATE TABLE fair_statement (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_id BIGINT NOT NULL,
  number INT NOT NULL,
  net DECIMAL(12, 2) NOT NULL,
  vat DECIMAL(12, 2) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  published_by VARCHAR(200) NOT NULL,
  CONSTRAINT fair_statement_number UNIQUE (request_id, number),
  CONSTRAINT fair_statement_of_request FOREIGN KEY (request_id) REFERENCES fair_request (id)
);

CREATE TABLE fair_statement_line (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  statement_id BIGINT NOT NULL,
  number INT NOT NULL,
  name_it VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  net DECIMAL(12, 2) NOT NULL,
  vat_rate DECIMAL(5, 2) NOT NULL,
  vat DECIMAL(12, 2) NOT NULL,
  CONSTRAINT fair_statement_line_number UNIQUE (statement_id, number),
  CONSTRAINT fair_statement_line_of_statement FOREIGN KEY (statement_id) REFERENCES fair_statement (id)
);
