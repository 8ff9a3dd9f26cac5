-- Classes with their teacher, students with no more than a name, what they wish, how companies order them, and seats.
CREATE TABLE career_class (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  day_id BIGINT NOT NULL,
  school VARCHAR(200) NOT NULL,
  name VARCHAR(60) NOT NULL,
  teacher_name VARCHAR(200) NOT NULL,
  teacher_email VARCHAR(254) NOT NULL,
  language VARCHAR(2) NOT NULL,
  expected INT NOT NULL,
  minors BOOLEAN NOT NULL,
  adults VARCHAR(500) NOT NULL,
  confirmed_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT career_class_expected CHECK (expected BETWEEN 1 AND 1000),
  CONSTRAINT career_class_of_day FOREIGN KEY (day_id) REFERENCES career_day (id)
);
CREATE INDEX career_class_by_day ON career_class (day_id);

CREATE TABLE career_student (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  class_id BIGINT NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  email VARCHAR(254),
  motivation VARCHAR(300) NOT NULL,
  answered_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT career_student_of_class FOREIGN KEY (class_id) REFERENCES career_class (id)
);
CREATE INDEX career_student_by_class ON career_student (class_id);

CREATE TABLE career_wish (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  figure_id BIGINT NOT NULL,
  place INT NOT NULL,
  CONSTRAINT career_wish_once UNIQUE (student_id, figure_id),
  CONSTRAINT career_wish_of_student FOREIGN KEY (student_id) REFERENCES career_student (id),
  CONSTRAINT career_wish_figure FOREIGN KEY (figure_id) REFERENCES career_figure (id)
);
CREATE INDEX career_wish_by_figure ON career_wish (figure_id);

CREATE TABLE career_rank (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  figure_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  place INT NOT NULL,
  CONSTRAINT career_rank_once UNIQUE (figure_id, student_id),
  CONSTRAINT career_rank_of_figure FOREIGN KEY (figure_id) REFERENCES career_figure (id),
  CONSTRAINT career_rank_student FOREIGN KEY (student_id) REFERENCES career_student (id)
);

CREATE TABLE career_seat (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  day_id BIGINT NOT NULL,
  student_id BIGINT NOT NULL,
  figure_id BIGINT NOT NULL,
  slot_id BIGINT NOT NULL,
  by_hand BOOLEAN NOT NULL,
  reason VARCHAR(300) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT career_seat_slot_once UNIQUE (student_id, slot_id),
  CONSTRAINT career_seat_figure_once UNIQUE (student_id, figure_id),
  CONSTRAINT career_seat_of_day FOREIGN KEY (day_id) REFERENCES career_day (id),
  CONSTRAINT career_seat_student FOREIGN KEY (student_id) REFERENCES career_student (id),
  CONSTRAINT career_seat_figure FOREIGN KEY (figure_id) REFERENCES career_figure (id),
  CONSTRAINT career_seat_slot FOREIGN KEY (slot_id) REFERENCES career_slot (id)
);
CREATE INDEX career_seat_by_day ON career_seat (day_id);
CREATE INDEX career_seat_by_session ON career_seat (figure_id, slot_id);

-- Private links of a company, a teacher or a student, kept as hashes.
CREATE TABLE career_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  company_id BIGINT,
  class_id BIGINT,
  student_id BIGINT,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  CONSTRAINT career_link_hash UNIQUE (token_hash),
  CONSTRAINT career_link_company FOREIGN KEY (company_id) REFERENCES career_company (id),
  CONSTRAINT career_link_class FOREIGN KEY (class_id) REFERENCES career_class (id),
  CONSTRAINT career_link_student FOREIGN KEY (student_id) REFERENCES career_student (id)
);
CREATE INDEX career_link_by_company ON career_link (company_id);
CREATE INDEX career_link_by_class ON career_link (class_id);
CREATE INDEX career_link_by_student ON career_link (student_id);
