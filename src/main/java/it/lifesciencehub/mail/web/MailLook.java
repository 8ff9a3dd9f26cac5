package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How mails look on pages of other features. */
@Named
@ApplicationScoped
public class MailLook {

    /** The chip's kind in the visual language. */
    public String chip(MailRow row) {
        return MailChip.kind(row.status(), row.attempts());
    }

    /** The key of the status' words in the bundle of mail. */
    public String label(MailRow row) {
        return MailChip.label(row.status(), row.attempts());
    }
}
