-- Who approves places: nobody, staff, or the host (and staff). The former column stays and says whether anybody does.
ALTER TABLE event ADD COLUMN approval VARCHAR(10) DEFAULT 'NONE' NOT NULL;
UPDATE event SET approval = 'STAFF' WHERE approval_required = TRUE;
ALTER TABLE event ADD CONSTRAINT event_approval CHECK (approval IN ('NONE', 'STAFF', 'HOST'));
