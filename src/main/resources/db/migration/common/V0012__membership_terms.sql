-- The day from which terms are counted: the entry, or the last return after an end. And a change of category to come.
ALTER TABLE membership ADD COLUMN terms_from DATE;
ALTER TABLE membership ADD COLUMN next_category_id BIGINT;
ALTER TABLE membership ADD COLUMN next_category_from DATE;
UPDATE membership SET terms_from = entered_on;
ALTER TABLE membership ADD CONSTRAINT membership_next_category FOREIGN KEY (next_category_id) REFERENCES membership_category (id);

-- The category that a step led to, where it changed it.
ALTER TABLE membership_change ADD COLUMN category_id BIGINT;
ALTER TABLE membership_change ADD CONSTRAINT membership_change_category FOREIGN KEY (category_id) REFERENCES membership_category (id);

CREATE INDEX membership_fee_rules ON membership_fee (category_id, valid_from);
