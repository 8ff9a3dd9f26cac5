package it.lifesciencehub.groups;

import java.io.Serializable;
import java.util.List;

/** A seat that is held, with the people who fill it. */
public record SeatView(SeatRow seat, List<MandateRow> people) implements Serializable {

    public SeatView {
        people = List.copyOf(people);
    }

    /** Whether somebody votes for the organisation. */
    public boolean hasDelegate() {
        return people.stream().anyMatch(one -> one.role() == MandateRole.DELEGATE);
    }
}
