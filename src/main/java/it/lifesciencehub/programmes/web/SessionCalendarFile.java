package it.lifesciencehub.programmes.web;

import it.lifesciencehub.calendar.CalendarFile;
import it.lifesciencehub.programmes.ProgrammeService;
import it.lifesciencehub.programmes.SessionView;
import it.lifesciencehub.shared.Language;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One session for the calendar. */
@ApplicationScoped
public class SessionCalendarFile implements CalendarFile {

    private static final Pattern ADDRESS = Pattern.compile("/events/([^/]+)/sessions/(\\d{1,6})\\.ics");

    @EJB
    private ProgrammeService programmes;

    @Inject
    private ProgrammeCalendar calendar;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Function<String, List<String>> parameters, Language language) {
        SessionView view = programmes.session(address.group(1), Integer.parseInt(address.group(2)));
        return new Made(
                address.group(1) + "-" + address.group(2),
                view.session().getTitle().in(language),
                List.of(calendar.entry(view.event(), view.session(), language)));
    }
}
