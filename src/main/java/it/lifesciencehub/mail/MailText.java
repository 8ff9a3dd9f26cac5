package it.lifesciencehub.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * What a mail says, before it becomes text and HTML with the same content: a subject, paragraphs, facts ("Where: …"),
 * and at most one button. Texts are already in the recipient's language; nothing in them is markup.
 *
 * @param actionLabel the button's words, or null for a mail without a button
 * @param actionAddress the button's absolute address, or null
 * @param letter what stands between the paragraphs and the facts of a newsletter, or null
 * @param code a QR code after the facts, or null
 */
public record MailText(
        String subject,
        List<String> paragraphs,
        List<Fact> facts,
        String actionLabel,
        String actionAddress,
        MailLetter letter,
        MailCode code) {

    /** A labelled value. */
    public record Fact(String label, String value) {}

    public MailText {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    public MailText(
            String subject, List<String> paragraphs, List<Fact> facts, String actionLabel, String actionAddress) {
        this(subject, paragraphs, facts, actionLabel, actionAddress, null, null);
    }

    public static MailText about(String subject) {
        return new MailText(subject, List.of(), List.of(), null, null);
    }

    public MailText saying(String paragraph) {
        List<String> more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new MailText(subject, more, facts, actionLabel, actionAddress, letter, code);
    }

    /** Adds a fact; one without a value is left out. */
    public MailText fact(String label, String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, value));
        return new MailText(subject, paragraphs, more, actionLabel, actionAddress, letter, code);
    }

    public MailText button(String label, String address) {
        return new MailText(subject, paragraphs, facts, label, address, letter, code);
    }

    public MailText with(MailLetter letter) {
        return new MailText(subject, paragraphs, facts, actionLabel, actionAddress, letter, code);
    }

    public MailText with(MailCode code) {
        return new MailText(subject, paragraphs, facts, actionLabel, actionAddress, letter, code);
    }
}
