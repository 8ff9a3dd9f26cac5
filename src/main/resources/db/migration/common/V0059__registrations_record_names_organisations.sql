-- What a place is, or was, counted with names an organisation; merging moves the held places and leaves the record as it is.
ALTER TABLE registration_change ADD CONSTRAINT registration_change_counted FOREIGN KEY (counted_organisation_id) REFERENCES organisation (id);
ALTER TABLE places_change ADD CONSTRAINT places_change_counted FOREIGN KEY (counted_organisation_id) REFERENCES organisation (id);
ALTER TABLE place_hold ADD CONSTRAINT place_hold_quota FOREIGN KEY (quota_organisation_id) REFERENCES organisation (id);
