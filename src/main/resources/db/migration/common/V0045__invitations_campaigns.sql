CREATE TABLE campaign (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  audience_id BIGINT NOT NULL,
  event_id BIGINT,
  subject_it VARCHAR(200) NOT NULL,
  subject_en VARCHAR(200) NOT NULL,
  body_it LONGTEXT NOT NULL,
  body_en LONGTEXT NOT NULL,
  nominating BOOLEAN NOT NULL,
  most_per_month INT NOT NULL,
  first_wave INT,
  second_after_days INT,
  remind_after_days INT,
  state VARCHAR(20) NOT NULL,
  at_night BOOLEAN NOT NULL,
  planned_at DATETIME(6),
  second_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6),
  finished_at DATETIME(6),
  CONSTRAINT campaign_state CHECK (state IN ('DRAFT', 'PLANNED', 'SENDING', 'SENT', 'STOPPED')),
  CONSTRAINT campaign_planned CHECK (state <> 'PLANNED' OR planned_at IS NOT NULL),
  CONSTRAINT campaign_of_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
  CONSTRAINT campaign_of_event FOREIGN KEY (event_id) REFERENCES event (id)
);
CREATE INDEX campaign_newest ON campaign (created_at, id);
CREATE INDEX campaign_due ON campaign (state, planned_at);
CREATE TABLE invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  campaign_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  organisation_id BIGINT,
  nominee_person_id BIGINT,
  state VARCHAR(20) NOT NULL,
  wave INT NOT NULL,
  reason VARCHAR(30) NOT NULL,
  note VARCHAR(500),
  created_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  seen_at DATETIME(6),
  answered_at DATETIME(6),
  reminded_on DATE,
  reminders INT NOT NULL,
  CONSTRAINT invitation_once UNIQUE (campaign_id, person_id),
  CONSTRAINT invitation_state CHECK (state IN ('PREPARED', 'SENT', 'SEEN', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'NOMINATED', 'BOUNCED', 'WITHDRAWN')),
  CONSTRAINT invitation_nominated CHECK (state <> 'NOMINATED' OR nominee_person_id IS NOT NULL),
  CONSTRAINT invitation_of_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT invitation_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT invitation_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT invitation_of_nominee FOREIGN KEY (nominee_person_id) REFERENCES person (id)
);
CREATE INDEX invitation_by_state ON invitation (campaign_id, state, wave);
CREATE INDEX invitation_of_person_sent ON invitation (person_id, sent_at);
CREATE INDEX invitation_by_organisation ON invitation (organisation_id);
CREATE TABLE invitation_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  invitation_id BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT invitation_link_hash UNIQUE (token_hash),
  CONSTRAINT invitation_link_of_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id)
);
CREATE INDEX invitation_link_by_invitation ON invitation_link (invitation_id);
