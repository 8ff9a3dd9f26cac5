-- What later features know of an organisation and its lists are filtered by: written by them through OrganisationStanding.
ALTER TABLE organisation ADD COLUMN membership_status VARCHAR(20);
ALTER TABLE organisation ADD COLUMN membership_category VARCHAR(40);
ALTER TABLE organisation ADD COLUMN last_activity_at DATETIME(6);
CREATE INDEX organisation_membership ON organisation (membership_status, name);
CREATE INDEX organisation_activity ON organisation (last_activity_at, id);

CREATE TABLE organisation_group (
  organisation_id BIGINT NOT NULL,
  group_id BIGINT NOT NULL,
  PRIMARY KEY (organisation_id, group_id),
  CONSTRAINT organisation_group_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX organisation_group_group ON organisation_group (group_id, organisation_id);
