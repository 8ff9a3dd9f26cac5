-- Free places may be offered instead of given: so many hours to accept, in working hours where the event says so.
ALTER TABLE event_places ADD COLUMN offer_hours INT;
ALTER TABLE event_places ADD COLUMN offer_in_working_hours BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE event_places ADD CONSTRAINT event_places_offer CHECK (offer_hours IS NULL OR offer_hours > 0);

ALTER TABLE registration ADD COLUMN offered_until DATETIME(6);
ALTER TABLE registration ADD COLUMN offer_token_hash VARCHAR(64);
ALTER TABLE registration ADD COLUMN take_until DATETIME(6);
-- Colleagues who come together or not at all share the id of the first one's registration.
ALTER TABLE registration ADD COLUMN party_id BIGINT;
ALTER TABLE registration ADD CONSTRAINT registration_offer CHECK (status <> 'OFFERED' OR offered_until IS NOT NULL);
CREATE INDEX registration_offers ON registration (status, offered_until);
CREATE INDEX registration_offer_token ON registration (offer_token_hash);
CREATE INDEX registration_party ON registration (party_id);
