package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.AttendanceDeskService;
import it.lifesciencehub.attendance.AttendanceFilter;
import it.lifesciencehub.attendance.AttendanceFilter.Show;
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

/** Who came to an event, as a file: {@code ?event=…&show=…&q=…}. */
@ApplicationScoped
public class AttendanceFile implements ListFile {

    private static final String FEATURE = "attendance";

    @EJB
    private AttendanceDeskService desk;

    @Override
    public String address() {
        return "/staff/event-attendance";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "attendance", "list.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FEATURE,
                "list.family",
                "list.given",
                "list.email",
                "list.organisation",
                "list.state",
                "list.arrived",
                "list.door",
                "list.walkIn");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long event = AddressId.of(parameters.apply("event"));
        AttendanceFilter filter = new AttendanceFilter(parameters.apply("q"), Show.of(parameters.apply("show")));
        ListFile.pages(
                request -> desk.list(event, filter, request),
                one -> row.accept(Arrays.asList(
                        one.familyName(),
                        one.givenName(),
                        one.email(),
                        one.organisation(),
                        Texts.get(language, FEATURE, "state." + one.stateKey()),
                        one.in() ? one.arrivedAt() : null,
                        one.in() ? one.door() : null,
                        one.walkedIn())));
    }
}
