-- How a group lives and who may come into it.
ALTER TABLE work_group ADD COLUMN state VARCHAR(20) DEFAULT 'ACTIVE' NOT NULL;
ALTER TABLE work_group ADD COLUMN admission VARCHAR(20) DEFAULT 'ON_APPROVAL' NOT NULL;
ALTER TABLE work_group ADD COLUMN mandate_it VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE work_group ADD COLUMN mandate_en VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE work_group ADD COLUMN coordinating_organisation_id BIGINT;
ALTER TABLE work_group ADD COLUMN seats_per_organisation INT DEFAULT 1 NOT NULL;
ALTER TABLE work_group ADD COLUMN term_months INT;
-- How it decides: shares of the organisations entitled to vote, in percent; the attendance rule counts meetings.
ALTER TABLE work_group ADD COLUMN quorum_percent INT DEFAULT 50 NOT NULL;
ALTER TABLE work_group ADD COLUMN majority VARCHAR(20) DEFAULT 'SIMPLE' NOT NULL;
ALTER TABLE work_group ADD COLUMN vote_gained_after INT;
ALTER TABLE work_group ADD COLUMN vote_lost_after INT;
ALTER TABLE work_group ADD CONSTRAINT work_group_state CHECK (state IN ('PROPOSED', 'ACTIVE', 'DORMANT', 'CLOSED'));
ALTER TABLE work_group ADD CONSTRAINT work_group_admission CHECK (admission IN ('OPEN', 'ON_APPROVAL', 'BY_INVITATION'));
ALTER TABLE work_group ADD CONSTRAINT work_group_coordinating FOREIGN KEY (coordinating_organisation_id) REFERENCES organisation (id);
ALTER TABLE work_group ADD CONSTRAINT work_group_seats CHECK (seats_per_organisation > 0);
ALTER TABLE work_group ADD CONSTRAINT work_group_quorum CHECK (quorum_percent BETWEEN 0 AND 100);
ALTER TABLE work_group ADD CONSTRAINT work_group_majority CHECK (majority IN ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS'));
