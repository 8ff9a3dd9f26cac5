package it.lifesciencehub.events;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** How many people a room of an event's programme holds; sessions name it, small and capital letters alike. */
@Entity
@Table(name = "event_room")
@NamedQuery(name = EventRoom.OF_EVENT, query = "SELECT r FROM EventRoom r WHERE r.event.id = :event ORDER BY r.roomKey")
public class EventRoom extends BaseEntity {

    public static final String OF_EVENT = "EventRoom.ofEvent";

    /** People that the largest room may hold. */
    static final int MOST = 100_000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "name")
    private String name;

    @Column(name = "room_key")
    private String roomKey;

    @Column(name = "holds")
    private int holds;

    protected EventRoom() {}

    /** @param holds people, at least 1 */
    public EventRoom(Event event, String name, int holds) {
        this.event = event;
        this.name = name.strip();
        this.roomKey = key(name);
        this.holds = holds;
    }

    /** By this a room is the same, however it is written; empty for none. */
    static String key(String name) {
        return SearchText.of(200, name);
    }

    void hold(int people) {
        holds = people;
    }

    /** Whether this is the room of that name, however it is written. */
    public boolean isCalled(String other) {
        return roomKey.equals(key(other));
    }

    public String getName() {
        return name;
    }

    String getKey() {
        return roomKey;
    }

    public int getHolds() {
        return holds;
    }
}
