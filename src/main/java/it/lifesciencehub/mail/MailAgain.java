package it.lifesciencehub.mail;

import java.io.Serializable;
import java.util.List;

/**
 * Mails that can be sent once more, all together.
 *
 * @param mails how many, of all that fit
 * @param reasons why they have not left, the most frequent first
 */
public record MailAgain(long mails, List<Reason> reasons) implements Serializable {

    /** @param error what the mail server said; null for those that were kept because there was none */
    public record Reason(String error, long mails) implements Serializable {}
}
