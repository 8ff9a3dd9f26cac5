package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A text in both languages, as a value; never null. */
public record Words(String it, String en) implements Serializable {

    public static final Words NONE = new Words("", "");

    public Words {
        it = it == null ? "" : it.strip();
        en = en == null ? "" : en.strip();
    }

    /** In the language, or in the other one where it is missing. */
    public String in(Language language) {
        return LocalisedText.pick(language, it, en);
    }

    public boolean isEmpty() {
        return it.isEmpty() && en.isEmpty();
    }

    /** Whether one language is missing. */
    public boolean isHalf() {
        return it.isEmpty() != en.isEmpty();
    }
}
