-- The deadline of which those who are late have been reminded: a deadline that is moved is another one.
ALTER TABLE career_day ADD COLUMN reminded_until DATETIME(6);
