package it.lifesciencehub.careers;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a career day was refused. */
public enum CareerReason implements RefusalReason {
    /** The event is of another kind. */
    NOT_A_CAREER_DAY(409),
    /** Argument 0: from, 1: to. */
    NUMBER_NOT_VALID(422),
    /** Deadlines come one after the other, and the last before the event. */
    DEADLINES_NOT_IN_ORDER(422),
    SLOT_NOT_VALID(422),
    SLOTS_OVERLAP(409),
    /** Slots with figures stay. */
    SLOT_IN_USE(409),
    ORGANISATION_NOT_FOUND(422),
    ALREADY_ASKED(409),
    ADDRESS_NOT_VALID(422),
    /** Argument 0: the number of the line. */
    LINE_NOT_RIGHT(422),
    /** Argument 0: how many students are expected. */
    TOO_MANY_STUDENTS(409),
    /** Argument 0: how many adults have to come along, 1: how many are named. */
    ADULTS_MISSING(409),
    NO_STUDENTS(409),
    NOT_CONFIRMED(409),
    /** What the phase allows is over, or has not begun. */
    NOT_NOW(409),
    SLOTS_MISSING(422),
    /** Published seats are with it. */
    SEATS_TAKEN(409),
    /** Argument 0: how many students of the class have seats. */
    CLASS_HAS_SEATS(409),
    /** Argument 0: how many can be chosen. */
    TOO_MANY_WISHES(409),
    /** Orders say numbers, each once. */
    ORDER_NOT_RIGHT(422),
    ALREADY_PUBLISHED(409),
    NOTHING_TO_PUBLISH(409),
    NOT_SHARED_YET(409),
    REASON_MISSING(422),
    /** The student has another talk then, or the same figure at another time. */
    STUDENT_BUSY(409),
    /** Argument 0: how many talks a student has at most. */
    TALKS_REACHED(409),
    /** Full: the caller has to say that it is meant. Argument 0: seats. */
    SESSION_FULL(409),
    LINK_NOT_VALID(410);

    private final int status;

    CareerReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "careers";
    }

    @Override
    public int status() {
        return status;
    }
}
