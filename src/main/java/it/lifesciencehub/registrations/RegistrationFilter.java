package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.SearchText;
import java.io.Serializable;

/** What staff look for among an event's registrations. Null and empty mean everything that stands. */
public record RegistrationFilter(String words, RegistrationStatus status) implements Serializable {

    boolean hasWords() {
        return words != null && !SearchText.of(words).isEmpty();
    }
}
