package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AgendaDraft;
import it.lifesciencehub.meetings.AgendaKind;
import it.lifesciencehub.meetings.AgendaTimes;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of an agenda while it is written: added, removed and put in order by buttons, or by a script that drags them
 * and sends the new order along.
 */
public class AgendaForm implements Serializable {

    private static final int[] TEMPLATE_MINUTES = {5, 5, 20, 45, 10, 5};
    private static final AgendaKind[] TEMPLATE_KINDS = {
        AgendaKind.INFORMATION,
        AgendaKind.DECISION,
        AgendaKind.INFORMATION,
        AgendaKind.DISCUSSION,
        AgendaKind.DISCUSSION,
        AgendaKind.DECISION
    };

    private final ArrayList<AgendaRow> rows = new ArrayList<>();
    private String order = "";

    /** What most meetings begin with. */
    static List<AgendaDraft> template(Language language) {
        List<AgendaDraft> drafts = new ArrayList<>();
        for (int i = 0; i < TEMPLATE_MINUTES.length; i++) {
            drafts.add(new AgendaDraft(
                    null,
                    Texts.get(language, "meetings", "template." + (i + 1)),
                    TEMPLATE_KINDS[i],
                    TEMPLATE_MINUTES[i],
                    "",
                    "",
                    null,
                    null));
        }
        return drafts;
    }

    void fill(List<AgendaDraft> drafts) {
        rows.clear();
        drafts.forEach(draft -> rows.add(new AgendaRow(draft)));
        order = "";
    }

    /** Puts the rows into the order that the script sent; without one they stay as they are. */
    void arrange() {
        List<AgendaRow> before = List.copyOf(rows);
        List<AgendaRow> arranged = new ArrayList<>();
        for (String index : order.split(",")) {
            if (index.matches("\\d{1,3}") && Integer.parseInt(index) < before.size()) {
                AgendaRow row = before.get(Integer.parseInt(index));
                if (!arranged.contains(row)) {
                    arranged.add(row);
                }
            }
        }
        before.stream().filter(row -> !arranged.contains(row)).forEach(arranged::add);
        rows.clear();
        rows.addAll(arranged);
        order = "";
    }

    void add() {
        arrange();
        rows.add(new AgendaRow(new AgendaDraft(null, "", AgendaKind.DISCUSSION, 10, "", "", null, null)));
    }

    void remove(AgendaRow row) {
        arrange();
        rows.remove(row);
    }

    /** @return the row's place afterwards, from 1 */
    int move(AgendaRow row, int by) {
        arrange();
        int from = rows.indexOf(row);
        int to = Math.max(0, Math.min(rows.size() - 1, from + by));
        rows.remove(from);
        rows.add(to, row);
        return to + 1;
    }

    List<AgendaDraft> drafts() {
        arrange();
        return rows.stream().map(AgendaRow::draft).toList();
    }

    List<Instant> starts(LocalDateTime begin) {
        return begin == null ? List.of() : AgendaTimes.starts(RomeTime.instant(begin), minutes());
    }

    long overrun(LocalDateTime begin, LocalDateTime end) {
        return begin == null || end == null || !end.isAfter(begin)
                ? 0
                : AgendaTimes.overrun(RomeTime.instant(begin), RomeTime.instant(end), minutes());
    }

    private List<Integer> minutes() {
        List<Integer> minutes = new ArrayList<>();
        rows.forEach(row -> minutes.add(row.getMinutes()));
        return minutes;
    }

    public List<AgendaRow> getRows() {
        return rows;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order == null ? "" : order;
    }
}
