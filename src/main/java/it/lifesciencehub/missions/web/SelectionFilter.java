package it.lifesciencehub.missions.web;

import it.lifesciencehub.missions.ApplicationState;
import it.lifesciencehub.missions.SelectionView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which applications a list shows: those in a state, and those of companies whose name holds these words. */
record SelectionFilter(ApplicationState state, String words) {

    /** What is no state is all of them. */
    static SelectionFilter of(String show, String words) {
        return new SelectionFilter(
                Arrays.stream(ApplicationState.values())
                        .filter(one -> one.name().equals(show))
                        .findFirst()
                        .orElse(null),
                words == null ? "" : words.strip().toLowerCase(Locale.ROOT));
    }

    List<SelectionView.Row> of(List<SelectionView.Row> rows) {
        return rows.stream()
                .filter(one -> state == null || one.state() == state)
                .filter(one -> one.company().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }
}
