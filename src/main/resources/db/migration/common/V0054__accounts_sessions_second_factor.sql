-- When a session showed its second factor: a duty to show one that comes later ends the sessions that have not.
ALTER TABLE account_session ADD COLUMN second_factor_at DATETIME(6);
UPDATE account_session SET second_factor_at = completed_at
WHERE completed_at IS NOT NULL AND EXISTS (
  SELECT a.id FROM account a WHERE a.id = account_session.account_id AND a.totp_confirmed_at <= account_session.completed_at);
