-- Ballots on positions. Rules and the roll of organisations are those of the day on which a ballot opens.
CREATE TABLE ballot (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  position_id BIGINT NOT NULL,
  text_number INT NOT NULL,
  secret BOOLEAN NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  reminded_at DATETIME(6),
  closed_at DATETIME(6),
  closed_by VARCHAR(200),
  quorum_percent INT NOT NULL,
  majority VARCHAR(20) NOT NULL,
  entitled INT,
  voted INT,
  quorum_needed INT,
  votes_for INT,
  votes_against INT,
  abstentions INT,
  outcome VARCHAR(20),
  CONSTRAINT ballot_of_text UNIQUE (position_id, text_number),
  CONSTRAINT ballot_majority CHECK (majority IN ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS')),
  CONSTRAINT ballot_outcome CHECK (outcome IN ('CARRIED', 'NO_QUORUM', 'TIE', 'NO_MAJORITY')),
  CONSTRAINT ballot_closed CHECK (closed_at IS NULL OR outcome IS NOT NULL),
  CONSTRAINT ballot_of_position FOREIGN KEY (position_id) REFERENCES group_position (id)
);
CREATE INDEX ballot_open ON ballot (closed_at, closes_at);

-- The roll: who may vote, and whether they have. What was voted in a secret ballot is nowhere near it.
CREATE TABLE ballot_voter (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  ballot_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  organisation_name VARCHAR(250) NOT NULL,
  entitled BOOLEAN NOT NULL,
  standing VARCHAR(20) NOT NULL,
  voted BOOLEAN NOT NULL,
  CONSTRAINT ballot_voter_once UNIQUE (ballot_id, organisation_id),
  CONSTRAINT ballot_voter_of_ballot FOREIGN KEY (ballot_id) REFERENCES ballot (id),
  CONSTRAINT ballot_voter_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- Votes of open ballots with all that were changed; the one that stands counts.
CREATE TABLE ballot_vote (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  voter_id BIGINT NOT NULL,
  choice VARCHAR(20) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  cast_at DATETIME(6) NOT NULL,
  cast_by VARCHAR(200) NOT NULL,
  standing BOOLEAN NOT NULL,
  standing_voter_id BIGINT GENERATED ALWAYS AS (CASE WHEN standing THEN voter_id END),
  CONSTRAINT ballot_vote_choice CHECK (choice IN ('YES', 'NO', 'ABSTAIN')),
  CONSTRAINT ballot_vote_standing UNIQUE (standing_voter_id),
  CONSTRAINT ballot_vote_of_voter FOREIGN KEY (voter_id) REFERENCES ballot_voter (id)
);

-- Votes of secret ballots: no time, no order, no way to whoever cast it. The key is a random number and a number on
-- purpose: rows lie in its order, while beside a key of letters the embedded database counts rows as they come.
CREATE TABLE ballot_secret_vote (
  token BIGINT NOT NULL PRIMARY KEY,
  ballot_id BIGINT NOT NULL,
  choice VARCHAR(20) NOT NULL,
  CONSTRAINT ballot_secret_vote_choice CHECK (choice IN ('YES', 'NO', 'ABSTAIN')),
  CONSTRAINT ballot_secret_vote_of_ballot FOREIGN KEY (ballot_id) REFERENCES ballot (id)
);
