package it.lifesciencehub.travel.web;

import it.lifesciencehub.calendar.CalendarFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.travel.TravelMineService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The caller's own itinerary for the calendar. */
@ApplicationScoped
public class TravelCalendarFile implements CalendarFile {

    private static final Pattern ADDRESS = Pattern.compile("/my/travel/(\\d{1,19})/itinerary\\.ics");

    @EJB
    private TravelMineService mine;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Function<String, List<String>> parameters, Language language) {
        return new Made(
                "itinerary",
                Texts.get(language, "travel", "itinerary.title"),
                mine.calendar(AddressId.of(address.group(1)), language));
    }
}
