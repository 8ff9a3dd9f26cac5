package it.lifesciencehub.registrations;

import it.lifesciencehub.mail.MailText;

/** What the feature that stands on an event adds to the mails to people who have a place there. */
public interface PlaceWords {

    /** The text with what is added, in the person's language; as it was where there is nothing to add. */
    MailText add(MailText text, Registration registration);
}
