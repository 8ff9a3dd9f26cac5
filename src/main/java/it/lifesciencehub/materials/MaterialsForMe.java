package it.lifesciencehub.materials;

import java.io.Serializable;
import java.util.List;

/**
 * What a page offers to whoever reads it.
 *
 * @param withheld how many more there are for those who are registered or came, now or later
 */
public record MaterialsForMe(List<MaterialRow> given, int withheld) implements Serializable {

    public MaterialsForMe {
        given = List.copyOf(given);
    }
}
