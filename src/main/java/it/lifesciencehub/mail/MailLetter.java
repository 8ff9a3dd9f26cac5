package it.lifesciencehub.mail;

import java.util.List;

/**
 * The formatted part of a newsletter: a text in CommonMark, of which only what is safe is kept, and cards that lead to
 * pages.
 */
public record MailLetter(String markdown, List<Card> cards) {

    /**
     * Something to read about.
     *
     * @param line when and where, or null
     * @param text a sentence or two, or null
     * @param address absolute
     */
    public record Card(String title, String line, String text, String label, String address) {}

    public MailLetter {
        cards = List.copyOf(cards);
    }
}
