-- How long somebody attended, where a certificate says so, as that of a course does.
ALTER TABLE certificate ADD COLUMN minutes INT;
