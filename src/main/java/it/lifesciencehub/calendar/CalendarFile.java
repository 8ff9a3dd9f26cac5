package it.lifesciencehub.calendar;

import it.lifesciencehub.shared.Language;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A calendar file that is made anew for whoever asks for it; one bean for each address. */
public interface CalendarFile {

    /** The whole address, with what varies in groups: {@code /events/([^/]+)/programme\.ics}. */
    Pattern address();

    /**
     * @param address what stood in the groups of the address
     * @param parameters all values of a parameter of the address, by its name
     * @throws it.lifesciencehub.shared.Refusal where the caller may not, or there is no such thing
     */
    Made make(MatchResult address, Function<String, List<String>> parameters, Language language);

    /** @param name the file's and the calendar's name, plain letters, digits and hyphens, without an ending */
    record Made(String name, String title, List<CalendarEntry> entries) {}
}
