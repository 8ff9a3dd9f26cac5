-- What a course needs on top of its event: what has to be reached, and the test.
CREATE TABLE course (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  threshold_percent INT NOT NULL,
  needs_threshold BOOLEAN NOT NULL,
  needs_test BOOLEAN NOT NULL,
  minimum_share INT NOT NULL,
  link_minutes INT NOT NULL,
  use_id BIGINT,
  pass_points INT NOT NULL,
  tries INT NOT NULL,
  test_from DATETIME(6),
  test_until DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT course_once UNIQUE (event_id),
  CONSTRAINT course_percent CHECK (threshold_percent BETWEEN 1 AND 100 AND minimum_share BETWEEN 1 AND 100),
  CONSTRAINT course_tries CHECK (tries BETWEEN 1 AND 20 AND pass_points >= 0),
  CONSTRAINT course_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT course_test_use FOREIGN KEY (use_id) REFERENCES questionnaire_use (id)
);

CREATE TABLE course_lesson (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  course_id BIGINT NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  place VARCHAR(300),
  online_link VARCHAR(500),
  minutes INT NOT NULL,
  CONSTRAINT course_lesson_times CHECK (ends_at > starts_at AND minutes > 0),
  CONSTRAINT course_lesson_of_course FOREIGN KEY (course_id) REFERENCES course (id)
);
CREATE INDEX course_lesson_by_course ON course_lesson (course_id, starts_at);

-- Whether somebody was at a lesson: at most one row a place and lesson; none where nothing is known.
CREATE TABLE course_attendance (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  lesson_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  present BOOLEAN NOT NULL,
  minutes_seen INT,
  source VARCHAR(10) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT course_attendance_once UNIQUE (lesson_id, registration_id),
  CONSTRAINT course_attendance_source CHECK (source IN ('HAND', 'DOOR', 'REPORT')),
  CONSTRAINT course_attendance_lesson FOREIGN KEY (lesson_id) REFERENCES course_lesson (id),
  CONSTRAINT course_attendance_place FOREIGN KEY (registration_id) REFERENCES registration (id)
);
CREATE INDEX course_attendance_by_place ON course_attendance (registration_id);

-- Reports of online meetings that were taken in, known again by the hash of the file.
CREATE TABLE course_report (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  lesson_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  file_hash CHAR(64) NOT NULL,
  people INT NOT NULL,
  imported_by VARCHAR(200) NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  CONSTRAINT course_report_once UNIQUE (lesson_id, file_hash),
  CONSTRAINT course_report_lesson FOREIGN KEY (lesson_id) REFERENCES course_lesson (id)
);
