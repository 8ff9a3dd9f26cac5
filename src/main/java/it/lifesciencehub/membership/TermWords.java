package it.lifesciencehub.membership;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import java.time.LocalDate;

/** Spans of terms as people read them. */
public final class TermWords {

    private TermWords() {}

    /** 2027 for a whole calendar year, else both days. */
    public static String of(Language language, LocalDate startsOn, LocalDate endsOn) {
        if (startsOn.getDayOfYear() == 1 && endsOn.equals(startsOn.plusYears(1).minusDays(1))) {
            return String.valueOf(startsOn.getYear());
        }
        return Moments.day(language, startsOn) + " – " + Moments.day(language, endsOn);
    }
}
