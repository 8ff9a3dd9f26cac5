package it.lifesciencehub.lists.web;

import java.io.Serializable;

/**
 * A column that a list can show.
 *
 * @param usual whether it is shown until somebody chooses
 * @param sortable whether its heading sorts the list
 * @param number whether its values are figures, which stand at the right
 */
public record ListColumn(String code, String label, boolean usual, boolean sortable, boolean number)
        implements Serializable {

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public boolean isSortable() {
        return sortable;
    }

    public boolean isNumber() {
        return number;
    }
}
