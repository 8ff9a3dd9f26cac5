package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.BallotChoice;
import it.lifesciencehub.positions.CommentVerdict;
import it.lifesciencehub.positions.PositionState;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How positions are shown: formatted texts and choices by name, for forms that lie in a list. */
@Named
@RequestScoped
public class PositionLook {

    static final String FEATURE = "positions";

    @Inject
    private Ui ui;

    public String html(String text) {
        return Markdown.html(text);
    }

    public List<Option> getStates() {
        return names(PositionState.class, "state");
    }

    public List<Option> getChoices() {
        return names(BallotChoice.class, "choice");
    }

    public List<Option> getVerdicts() {
        return names(CommentVerdict.class, "verdict");
    }

    private <E extends Enum<E>> List<Option> names(Class<E> type, String prefix) {
        return Option.of(type, ui.getLanguage(), FEATURE, prefix).stream()
                .map(one -> new Option(one.value().toString(), one.label()))
                .toList();
    }
}
