package it.lifesciencehub.newsletters;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a newsletter can show as a card; a card is written {@code event.123}. */
public enum CardKind {
    EVENT,
    POSITION;

    public String card(Long id) {
        return name().toLowerCase(Locale.ROOT) + "." + id;
    }

    /** The ids of this kind among cards; whatever is none is left out. */
    Stream<Long> idsIn(Set<String> cards) {
        String start = name().toLowerCase(Locale.ROOT) + ".";
        return cards.stream()
                .filter(card -> card.matches(start.replace(".", "\\.") + "[0-9]{1,18}"))
                .map(card -> Long.valueOf(card.substring(start.length())))
                .sorted();
    }
}
