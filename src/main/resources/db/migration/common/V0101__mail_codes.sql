-- What the QR code in a mail says; it is drawn when the mail is sent.
ALTER TABLE mail_message ADD COLUMN code_text VARCHAR(200);
