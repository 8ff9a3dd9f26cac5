package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.MailLetter.Card;
import it.lifesciencehub.shared.formats.Markdown;
import java.time.Instant;
import java.util.List;

/** A newsletter as everybody reads it. */
public record ArchivedLetter(String subject, String markdown, List<Card> cards, Instant at) {

    public ArchivedLetter {
        cards = List.copyOf(cards);
    }

    public String html() {
        return Markdown.html(markdown);
    }
}
