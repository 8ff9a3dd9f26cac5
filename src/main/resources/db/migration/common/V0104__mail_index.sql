-- Every change of a mail's state was written into these indexes too. Who is next is found by mail_message_turn, and it
-- leads to the few mails that are under way and to those of a domain that wait as well.
ALTER TABLE mail_message DROP INDEX mail_message_due;
ALTER TABLE mail_message DROP INDEX mail_message_claims;
ALTER TABLE mail_message DROP INDEX mail_message_domain;
