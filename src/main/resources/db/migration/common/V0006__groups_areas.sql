CREATE TABLE strategic_area (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  position INT NOT NULL,
  name_it VARCHAR(150) NOT NULL,
  name_en VARCHAR(150) NOT NULL,
  aim_it VARCHAR(1000) NOT NULL,
  aim_en VARCHAR(1000) NOT NULL
);

CREATE TABLE work_group (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  slug VARCHAR(120) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  area_code VARCHAR(40) NOT NULL,
  name_it VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  aim_it VARCHAR(2000) NOT NULL,
  aim_en VARCHAR(2000) NOT NULL,
  coordinator_name VARCHAR(200),
  CONSTRAINT work_group_slug UNIQUE (slug),
  CONSTRAINT work_group_kind CHECK (kind IN ('WORKING_GROUP', 'NETWORK', 'OBSERVATORY', 'ROUNDTABLE')),
  CONSTRAINT work_group_area FOREIGN KEY (area_code) REFERENCES strategic_area (code)
);
