package it.lifesciencehub.mail;

/** Where a mail stands; the life is told at {@link MailMessage}. */
public enum MailStatus {
    WAITING,
    SENDING,
    SENT,
    KEPT,
    FAILED,
    SUPPRESSED,
    RETURNED
}
