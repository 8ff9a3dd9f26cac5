package it.lifesciencehub.travel;

/** Kinds of rooms, with how many people sleep in one. */
public enum RoomKind {
    SINGLE(1),
    /** One bed for two. */
    DOUBLE(2),
    TWIN(2),
    SUITE(2);

    private final int people;

    RoomKind(int people) {
        this.people = people;
    }

    /** How many people one room holds. */
    public int people() {
        return people;
    }
}
