package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import it.lifesciencehub.travel.TravelMeetingService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mission's meetings with what came of them, as a file: {@code ?event=…}. */
@ApplicationScoped
public class TravelMeetingsFile implements ListFile {

    @EJB
    private TravelMeetingService meetings;

    @Override
    public String address() {
        return "/staff/travel-meetings";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "travel", "meetings.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "travel",
                "field.body",
                "field.country",
                "field.city",
                "field.day",
                "field.from",
                "field.to",
                "field.zone",
                "field.status",
                "field.companies",
                "field.travellers",
                "field.followUp",
                "field.outcomes");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        meetings.meetings(AddressId.of(parameters.apply("event")))
                .forEach(one -> row.accept(Arrays.asList(
                        one.body(),
                        Countries.name(language, one.country()),
                        one.city(),
                        one.day(),
                        one.from().toLocalTime().toString(),
                        one.to().toLocalTime().toString(),
                        one.offset(),
                        Texts.get(language, "travel", "status." + one.status().name()),
                        String.join("; ", one.companies()),
                        String.join("; ", one.who()),
                        Texts.get(language, "travel", one.followUp() ? "yes" : "no"),
                        one.outcomes().stream()
                                .map(outcome -> outcome.company() + ": " + outcome.note())
                                .collect(Collectors.joining("; ")))));
    }
}
