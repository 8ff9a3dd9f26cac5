package it.lifesciencehub.mail;

/**
 * A mail came back for good, or its recipient's server refused it for good. Fired in that change's transaction.
 *
 * @param subjectType the entity that the mail was about, or null
 */
public record MailCameBack(Long mailId, String subjectType, Long subjectId) {

    static MailCameBack of(MailMessage mail) {
        return new MailCameBack(mail.getId(), mail.getSubjectType(), mail.getSubjectId());
    }
}
