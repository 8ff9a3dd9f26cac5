package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseAttendanceService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where everybody of a course stands, as a file: {@code ?event=…}. */
@ApplicationScoped
public class CourseResultsFile implements ListFile {

    @EJB
    private CourseAttendanceService attendance;

    @Override
    public String address() {
        return "/staff/course-results";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, CourseDeskPage.FEATURE, "results.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                CourseDeskPage.FEATURE,
                "field.person",
                "field.organisation",
                "field.hours",
                "field.percent",
                "field.points",
                "field.passed",
                "field.certificate");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long event = AddressId.of(parameters.apply("event"));
        ListFile.pages(
                request -> attendance.grid(event, request).people(),
                one -> row.accept(Arrays.asList(
                        one.name(),
                        one.organisation(),
                        TrainingFile.hours(one.result().attended()),
                        one.result().percent(),
                        one.result().points(),
                        one.result().passed(),
                        one.certificate())));
    }
}
