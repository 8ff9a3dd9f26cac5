-- When a report saw whom, so that a second report of the same lesson is added to the first one: a second of the day and how
-- long, or how long alone.
CREATE TABLE course_report_part (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  report_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  from_second INT,
  seconds BIGINT NOT NULL,
  CONSTRAINT course_report_part_lasts CHECK (seconds >= 0),
  CONSTRAINT course_report_part_of FOREIGN KEY (report_id) REFERENCES course_report (id),
  CONSTRAINT course_report_part_place FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX course_report_part_by_place ON course_report_part (registration_id);
