package it.lifesciencehub.events;

import java.io.Serializable;

/**
 * A room of a programme.
 *
 * @param name as the first session writes it
 * @param holds people, or null where nobody has said it
 * @param sessions how many of the programme are in it
 */
public record RoomRow(String name, Integer holds, int sessions) implements Serializable {

    /** Whether it is the room of this name, however that is written. */
    public boolean isCalled(String other) {
        return EventRoom.key(name).equals(EventRoom.key(other));
    }
}
