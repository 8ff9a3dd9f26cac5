package it.lifesciencehub.lists;

import java.io.Serializable;
import java.util.List;

/** A saved view, for the page that offers it. */
public record SavedViewRow(Long id, String name, String query, List<String> columns, boolean preferred)
        implements Serializable {

    static SavedViewRow of(SavedView view) {
        return new SavedViewRow(
                view.getId(), view.getName(), view.getQuery(), ListMemory.codes(view.getColumns()), view.isPreferred());
    }
}
