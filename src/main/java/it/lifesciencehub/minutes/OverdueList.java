package it.lifesciencehub.minutes;

import java.util.List;

/** What is overdue and concerns one person. */
record OverdueList(List<OverdueMinutes> minutes, List<ActionRow> actions) {

    boolean isEmpty() {
        return minutes.isEmpty() && actions.isEmpty();
    }
}
