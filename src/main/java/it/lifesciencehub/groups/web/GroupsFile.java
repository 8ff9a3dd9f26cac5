package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The list of groups as a file. */
@ApplicationScoped
public class GroupsFile implements ListFile {

    @Inject
    private MandateService mandates;

    @Override
    public String address() {
        return "/staff/groups";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "groups", "desk.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language, "groups", "desk.group", "kind.label", "desk.area", "desk.people", "desk.organisations");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        mandates.groups()
                .forEach(one -> row.accept(Arrays.asList(
                        one.name(language),
                        Texts.get(language, "groups", "kind." + one.kind()),
                        one.area(language),
                        one.people(),
                        one.organisations())));
    }
}
