package it.lifesciencehub.minutes.web;

import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.minutes.DecisionService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A group's decisions as a file. */
@ApplicationScoped
public class DecisionsFile implements ListFile {

    @EJB
    private DecisionService decisions;

    @Inject
    private GroupWorkspace workspace;

    @Override
    public String address() {
        return "/my/group-decisions";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "minutes", "decisions.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "minutes",
                "decisions.number",
                "decisions.text",
                "decisions.on",
                "decisions.item",
                "decisions.minutes");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long group = workspace.of(parameters.apply("group")).id();
        String year = parameters.apply("year");
        Integer wanted = year == null || year.isBlank() ? null : Integer.valueOf(year);
        ListFile.pages(
                request -> decisions.list(group, parameters.apply("q"), wanted, request),
                one -> row.accept(Arrays.asList(
                        one.name(),
                        one.text(),
                        one.decidedOn(),
                        one.item(),
                        Texts.get(language, "minutes", "state." + one.minutes()))));
    }
}
