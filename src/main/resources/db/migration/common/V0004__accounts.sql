CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  role VARCHAR(20) NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  password_changed_at DATETIME(6) NOT NULL,
  totp_secret VARCHAR(64),
  totp_confirmed_at DATETIME(6),
  totp_last_step BIGINT NOT NULL,
  disabled_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6),
  CONSTRAINT account_person UNIQUE (person_id),
  CONSTRAINT account_role CHECK (role IN ('PERSON', 'STAFF', 'ADMINISTRATOR')),
  CONSTRAINT account_of_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE account_recovery_code (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  code_hash VARCHAR(64) NOT NULL,
  used_at DATETIME(6),
  CONSTRAINT account_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE account_token (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  person_id BIGINT,
  role VARCHAR(20),
  given_name VARCHAR(100),
  family_name VARCHAR(100),
  address VARCHAR(254),
  language VARCHAR(2),
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6),
  CONSTRAINT account_token_hash UNIQUE (token_hash),
  CONSTRAINT account_token_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX account_token_of_person ON account_token (person_id, purpose);
CREATE INDEX account_token_of_address ON account_token (address, purpose);

CREATE TABLE account_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  completed_at DATETIME(6),
  wrong_codes INTEGER NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  remote_address VARCHAR(64) NOT NULL,
  user_agent VARCHAR(300) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT account_session_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX account_session_open ON account_session (account_id, ended_at);
