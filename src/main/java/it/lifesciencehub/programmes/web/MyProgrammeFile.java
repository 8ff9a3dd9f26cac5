package it.lifesciencehub.programmes.web;

import it.lifesciencehub.calendar.CalendarFile;
import it.lifesciencehub.programmes.ChoiceService;
import it.lifesciencehub.programmes.SeatStanding;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All that is still to come of one's own programme, without the sessions for which one waits. */
@ApplicationScoped
public class MyProgrammeFile implements CalendarFile {

    private static final Pattern ADDRESS = Pattern.compile("/my/programme\\.ics");

    @EJB
    private ChoiceService choices;

    @Inject
    private ProgrammeCalendar calendar;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Function<String, List<String>> parameters, Language language) {
        return new Made(
                "my-programme",
                Texts.get(language, "programmes", "mine.title"),
                choices.mine().stream()
                        .filter(choice -> choice.getStanding() != SeatStanding.WAITING)
                        .map(choice -> calendar.entry(choice.getEvent(), choice.getSession(), language))
                        .toList());
    }
}
