package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.SeatDeskService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who holds or held which role in a group on a day, as a file for its members. */
@ApplicationScoped
public class GroupPeopleFile implements ListFile {

    @Inject
    private SeatDeskService desk;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Clock clock;

    @Override
    public String address() {
        return "/my/group-people";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "groups", "people.title");
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
        LocalDate today = RomeTime.today(clock);
        desk.people(workspace.of(parameters.apply("group")).id(), GroupMandatesFile.day(parameters.apply("on"), today))
                .forEach(one -> row.accept(Arrays.asList(
                        one.personName(),
                        Texts.get(language, "groups", "role." + one.role()),
                        one.organisationName(),
                        one.since(),
                        one.until())));
    }
}
