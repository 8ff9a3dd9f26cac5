package it.lifesciencehub.courses.web;

import it.lifesciencehub.calendar.CalendarFile;
import it.lifesciencehub.courses.CourseService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lessons of one's own course for the calendar. */
@ApplicationScoped
public class LessonCalendarFile implements CalendarFile {

    private static final Pattern ADDRESS = Pattern.compile("/my/course-lessons/(\\d{1,19})\\.ics");

    @EJB
    private CourseService courses;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Function<String, List<String>> parameters, Language language) {
        return new Made(
                "lessons",
                Texts.get(language, CourseDeskPage.FEATURE, "face.title"),
                courses.calendar(AddressId.of(address.group(1)), language));
    }
}
