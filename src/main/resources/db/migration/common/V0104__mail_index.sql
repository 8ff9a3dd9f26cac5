-- Every change of a mail's state was written into this index too, and nothing looks into it any longer: who is next is
-- found by mail_message_turn.
ALTER TABLE mail_message DROP INDEX mail_message_due;
