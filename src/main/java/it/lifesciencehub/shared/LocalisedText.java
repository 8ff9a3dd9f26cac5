package it.lifesciencehub.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.io.Serializable;

/**
 * A text in Italian and English. Where one language is empty the other one is shown. Columns are named by the owner with
 * attribute overrides ({@code title_it}, {@code title_en}).
 */
@Embeddable
public class LocalisedText implements Serializable {

    private String it;
    private String en;

    protected LocalisedText() {}

    public LocalisedText(String it, String en) {
        this.it = it == null ? "" : it.strip();
        this.en = en == null ? "" : en.strip();
    }

    public String getIt() {
        return it == null ? "" : it;
    }

    public String getEn() {
        return en == null ? "" : en;
    }

    /** The text in the language, or in the other one where it is missing; never null. */
    public String in(Language language) {
        return pick(language, it, en);
    }

    @Transient
    public boolean isEmpty() {
        return getIt().isEmpty() && getEn().isEmpty();
    }

    /** Chooses between two texts; for rows that come as two columns. */
    public static String pick(Language language, String it, String en) {
        String wanted = language == Language.IT ? it : en;
        String other = language == Language.IT ? en : it;
        if (wanted != null && !wanted.isEmpty()) {
            return wanted;
        }
        return other == null ? "" : other;
    }
}
