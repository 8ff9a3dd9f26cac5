package it.lifesciencehub.registrations.web;

import it.lifesciencehub.membership.CategoryNames;
import it.lifesciencehub.registrations.CapacityTable;
import it.lifesciencehub.registrations.CapacityTable.Row;
import it.lifesciencehub.registrations.CapacityTable.Session;
import it.lifesciencehub.registrations.CapacityTableService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The table of an event's rules on staff's pages: what is taken of each, and whom it stops. */
@Named
@RequestScoped
public class CapacityBoard {

    private static final String FEATURE = "registrations";

    @Inject
    private CapacityTableService tables;

    @Inject
    private CategoryNames categories;

    @Inject
    private Ui ui;

    private Long shown;
    private CapacityTable table;

    public List<Row> rows(Long eventId) {
        return table(eventId).rows();
    }

    /** Sessions with a number of seats; empty where the event has none. */
    public List<Session> sessions(Long eventId) {
        return table(eventId).sessions();
    }

    private CapacityTable table(Long eventId) {
        if (table == null || !eventId.equals(shown)) {
            table = tables.table(eventId);
            shown = eventId;
        }
        return table;
    }

    /** What a row is about, in the reader's language. */
    public String label(Row row) {
        Language language = ui.getLanguage();
        return switch (row.about()) {
            case SECTOR ->
                Texts.get(
                        language,
                        FEATURE,
                        "rule.SECTOR",
                        Texts.get(language, "organisations", "sector." + row.detail()));
            case CATEGORY -> {
                LocalisedText name = categories.byCode().get(row.detail());
                yield Texts.get(language, FEATURE, "rule.CATEGORY", name == null ? row.detail() : name.in(language));
            }
            case ORGANISATION -> Texts.get(language, FEATURE, "rule.ORGANISATION", row.detail());
            default -> Texts.get(language, FEATURE, "rule." + row.about().name());
        };
    }

    /** The names of those whom a rule stops, and how many more there are; empty where it stops nobody. */
    public String stopped(Row row) {
        return some(row.names(), row.stopped());
    }

    /** The names of the first ones in a session's line, and how many more there are. */
    public String waiting(Session session) {
        return some(session.names(), session.waiting());
    }

    private String some(List<String> first, int all) {
        String names = String.join(", ", first);
        int more = all - first.size();
        return more > 0 ? Texts.get(ui.getLanguage(), FEATURE, "capacity.more", names, more) : names;
    }
}
