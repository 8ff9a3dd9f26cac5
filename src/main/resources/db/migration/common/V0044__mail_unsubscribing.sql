-- Where the reader of an invitation or a newsletter unsubscribes (RFC 8058); forgotten with the mail's text.
ALTER TABLE mail_message ADD COLUMN unsubscribe_address VARCHAR(300);
