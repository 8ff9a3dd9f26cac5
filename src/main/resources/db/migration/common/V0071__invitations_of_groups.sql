-- Campaigns that the officers of a group write to its people, and their audiences.
ALTER TABLE audience ADD COLUMN group_id BIGINT;
ALTER TABLE audience ADD CONSTRAINT audience_of_group FOREIGN KEY (group_id) REFERENCES work_group (id);
ALTER TABLE campaign ADD COLUMN group_id BIGINT;
ALTER TABLE campaign ADD CONSTRAINT campaign_of_group FOREIGN KEY (group_id) REFERENCES work_group (id);
CREATE INDEX campaign_by_group ON campaign (group_id, created_at);
