package it.lifesciencehub.minutes.web;

import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.minutes.ActionFilter;
import it.lifesciencehub.minutes.ActionService;
import it.lifesciencehub.minutes.ActionState;
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

/** A group's actions as a file. */
@ApplicationScoped
public class ActionsFile implements ListFile {

    @EJB
    private ActionService actions;

    @Inject
    private GroupWorkspace workspace;

    @Override
    public String address() {
        return "/my/group-actions";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "minutes", "actions.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "minutes",
                "actions.text",
                "actions.owner",
                "actions.due",
                "actions.state",
                "actions.agreed",
                "actions.closed");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long group = workspace.of(parameters.apply("group")).id();
        String state = parameters.apply("state");
        ActionFilter filter = new ActionFilter(
                parameters.apply("q"),
                state == null || state.isBlank() ? null : ActionState.valueOf(state),
                Boolean.parseBoolean(parameters.apply("mine")));
        ListFile.pages(
                request -> actions.list(group, filter, request),
                one -> row.accept(Arrays.asList(
                        one.text(),
                        one.ownerName(),
                        one.dueOn(),
                        Texts.get(language, "minutes", "actionState." + one.state()),
                        one.agreedOn(),
                        one.closingNote())));
    }
}
