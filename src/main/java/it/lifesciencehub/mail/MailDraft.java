package it.lifesciencehub.mail;

import it.lifesciencehub.shared.Language;

/**
 * A mail to be put into the outbox.
 *
 * @param kind which mail this is, for example {@code registration.confirmed}; staff filter by it
 * @param reason why the hub may write to this person
 * @param calendar the calendar part, or null
 * @param unsubscribe the absolute address where its reader says that they want no more of this kind (RFC 8058), or null
 * @param subjectType the entity that the mail is about, in the words of the design, or null
 */
public record MailDraft(
        String kind,
        Recipient recipient,
        MailReason reason,
        MailText text,
        CalendarPart calendar,
        String replyTo,
        String unsubscribe,
        String subjectType,
        Long subjectId) {

    /** To whom, and in which language. {@code personId} is null for somebody who is not (yet) a person of the hub. */
    public record Recipient(Long personId, String name, String address, Language language) {}

    /** An iCalendar text and its iTIP method ({@code REQUEST} or {@code CANCEL}), equal to the one inside the text. */
    public record CalendarPart(String method, String body) {}

    public static MailDraft of(String kind, Recipient recipient, MailReason reason, MailText text) {
        return new MailDraft(kind, recipient, reason, text, null, null, null, null, null);
    }

    /** Such mails leave after those to one person: nobody waits for their own because of them. */
    boolean isToMany() {
        return unsubscribe != null || reason == MailReason.CAMPAIGN;
    }

    public MailDraft about(String subjectType, Long subjectId) {
        return new MailDraft(kind, recipient, reason, text, calendar, replyTo, unsubscribe, subjectType, subjectId);
    }

    public MailDraft withCalendar(CalendarPart calendar) {
        return new MailDraft(kind, recipient, reason, text, calendar, replyTo, unsubscribe, subjectType, subjectId);
    }

    /** @param address null for the association's own */
    public MailDraft replyingTo(String address) {
        return new MailDraft(kind, recipient, reason, text, calendar, address, unsubscribe, subjectType, subjectId);
    }

    /** An invitation or a newsletter, and not an answer to what somebody has done. */
    public MailDraft endedAt(String address) {
        return new MailDraft(kind, recipient, reason, text, calendar, replyTo, address, subjectType, subjectId);
    }
}
