package it.lifesciencehub.lists;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a person and a list.
 *
 * @param columns those that the person has chosen; empty for the usual ones
 */
public record ListMemory(List<SavedViewRow> views, List<String> columns) implements Serializable {

    public static final ListMemory NONE = new ListMemory(List.of(), List.of());

    static List<String> codes(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
