-- What an answer of a course's test is worth; what is not here is worth nothing.
CREATE TABLE course_points (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  course_id BIGINT NOT NULL,
  question_key VARCHAR(60) NOT NULL,
  option_key VARCHAR(60) NOT NULL,
  points INT NOT NULL,
  CONSTRAINT course_points_once UNIQUE (course_id, question_key, option_key),
  CONSTRAINT course_points_of_course FOREIGN KEY (course_id) REFERENCES course (id)
);

-- Each time somebody took the test; the answers themselves lie with the questionnaires.
CREATE TABLE course_try (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  course_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  number INT NOT NULL,
  points INT NOT NULL,
  most_points INT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT course_try_once UNIQUE (course_id, registration_id, number),
  CONSTRAINT course_try_of_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT course_try_place FOREIGN KEY (registration_id) REFERENCES registration (id)
);
