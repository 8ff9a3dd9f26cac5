-- Badges that were printed together, so that the next print can leave them out and this one can be had again.
CREATE TABLE badge_print (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  format VARCHAR(20) NOT NULL,
  badges INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  CONSTRAINT badge_print_event FOREIGN KEY (event_id) REFERENCES event (id)
);

CREATE TABLE badge_printed (
  print_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  PRIMARY KEY (print_id, registration_id),
  CONSTRAINT badge_printed_print FOREIGN KEY (print_id) REFERENCES badge_print (id),
  CONSTRAINT badge_printed_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX badge_printed_of ON badge_printed (registration_id);
