package it.lifesciencehub.invitations;

import java.io.Serializable;
import java.util.List;

/** What became of pasted addresses. @param unknown those that belong to nobody in the register; none of them was taken */
public record PasteOutcome(int added, int already, List<String> unknown) implements Serializable {

    public PasteOutcome {
        unknown = List.copyOf(unknown);
    }
}
