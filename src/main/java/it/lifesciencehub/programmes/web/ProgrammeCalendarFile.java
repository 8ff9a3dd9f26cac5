package it.lifesciencehub.programmes.web;

import it.lifesciencehub.calendar.CalendarFile;
import it.lifesciencehub.programmes.ProgrammeService;
import it.lifesciencehub.programmes.ProgrammeView;
import it.lifesciencehub.shared.Language;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sessions of a programme that {@code pick} names, else those that the caller keeps, else all but the breaks. */
@ApplicationScoped
public class ProgrammeCalendarFile implements CalendarFile {

    private static final Pattern ADDRESS = Pattern.compile("/events/([^/]+)/programme\\.ics");

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
        ProgrammeView view = programmes.show(address.group(1));
        Set<Integer> picked = Picks.of(parameters.apply("pick"));
        Set<Integer> wanted = picked.isEmpty() ? view.chosen() : picked;
        return new Made(
                address.group(1) + "-programme",
                view.event().getTitle().in(language),
                view.sessions().stream()
                        .filter(session -> !session.isBreak())
                        .filter(session -> wanted.isEmpty() || wanted.contains(session.getNumber()))
                        .map(session -> calendar.entry(view.event(), session, language))
                        .toList());
    }
}
