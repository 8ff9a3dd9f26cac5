package it.lifesciencehub.portal.web;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.portal.HistoryRow;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an entry of a history says, in the reader's language. */
@Named
@RequestScoped
public class HistoryWords {

    @Inject
    private Ui ui;

    /** For example: Persona collegata all'organizzazione. */
    public String what(HistoryRow row) {
        return row.act() == null
                ? Texts.ofAction(ui.getLanguage(), row.action())
                : Texts.get(
                        ui.getLanguage(), "portal", "historyAct." + row.act().name());
    }

    /** What exactly; the fields of an organisation that changed by the names that they have on its page. */
    public String detail(HistoryRow row) {
        if (!"organisation.changed".equals(row.action()) && !"organisation.corrected".equals(row.action())) {
            return row.detail();
        }
        return Arrays.stream(row.detail().split("; "))
                .map(change -> Arrays.stream(OrganisationColumn.values())
                        .filter(column -> change.startsWith(column.field() + ": "))
                        .findFirst()
                        .map(column -> Texts.get(ui.getLanguage(), "organisations", column.key())
                                + change.substring(column.field().length()))
                        .orElse(change))
                .collect(Collectors.joining("; "));
    }

    /** Who did it; the hub itself where nobody signed in did. */
    public String who(HistoryRow row) {
        return row.actor().isEmpty() || "hub".equals(row.actor())
                ? Texts.get(ui.getLanguage(), "portal", row.actor().isEmpty() ? "history.nobody" : "history.hub")
                : row.actor();
    }
}
