package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who holds or held what in a group on a day, as a file. */
@ApplicationScoped
public class GroupMandatesFile implements ListFile {

    @Inject
    private MandateService mandates;

    @Inject
    private Clock clock;

    @Override
    public String address() {
        return "/staff/group-mandates";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "groups", "mandates.heldOn");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "groups",
                "mandates.person",
                "mandates.role",
                "mandates.organisation",
                "mandates.since",
                "mandates.until");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        LocalDate day = day(parameters.apply("on"), RomeTime.today(clock));
        mandates.heldOn(AddressId.of(parameters.apply("id")), day)
                .forEach(one -> row.accept(Arrays.asList(
                        one.personName(),
                        Texts.get(language, "groups", "role." + one.role()),
                        one.organisationName(),
                        one.since(),
                        one.until())));
    }

    /** The day of the address; today where it names none. */
    static LocalDate day(String text, LocalDate today) {
        try {
            return text == null || text.isBlank() ? today : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
