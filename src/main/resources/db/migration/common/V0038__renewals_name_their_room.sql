-- Renewals are a feature of their own: what an item remembers of a refusal names the feature that holds its sentence.
UPDATE renewal_item SET problem = 'renewals.RENEWAL_ITEM_FAILED' WHERE problem = 'membership.RENEWAL_ITEM_FAILED';
