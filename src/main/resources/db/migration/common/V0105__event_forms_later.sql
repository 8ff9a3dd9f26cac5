-- Some months after an event those who came are asked once more: what has come of it.
ALTER TABLE event_form DROP CONSTRAINT event_form_purpose;
ALTER TABLE event_form ADD CONSTRAINT event_form_purpose CHECK (purpose IN ('REGISTRATION', 'FEEDBACK', 'LATER'));
ALTER TABLE event_form ADD COLUMN ask_at DATETIME(6);
