package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a registration was refused. */
public enum RegistrationReason implements RefusalReason {
    EVENT_NOT_OPEN(409),
    /** Argument 0: when it opens. */
    NOT_OPEN_YET(409),
    /** Answered where people are invited, not booked here. */
    BY_INVITATION(409),
    REGISTRATION_CLOSED(409),
    EVENT_CANCELLED(409),
    EVENT_STARTED(409),
    /** The person has or waits for a place already; argument 0: the name. */
    ALREADY_REGISTERED(409),
    NOBODY_CHOSEN(422),
    /** Argument 0: how many at most. */
    TOO_MANY_AT_ONCE(422),
    NOT_A_COLLEAGUE(422),
    NOT_ACTIVE(409),
    NOT_REQUESTED(409),
    /** Somebody who waits cannot keep what they do not have. */
    NOTHING_TO_KEEP(409),
    SAME_PERSON(422),
    /** The time for those of whom the person is has not begun. */
    AUDIENCE_NOT_OPEN_YET(409),
    AUDIENCE_CLOSED(409),
    /** Argument 0: how many they are. */
    PARTY_TOO_LARGE(422),
    NOT_OFFERED(409),
    NOT_WAITING(409),
    /** A day that is past, or after the event begins. */
    DAY_NOT_VALID(422),
    /** A link that is wrong, used or too old. */
    LINK_GONE(410),
    /** The event knows no places without names. */
    NO_UNNAMED_PLACES(409),
    NAMES_CLOSED(409),
    /** Argument 0: how many at most. */
    NUMBER_NOT_VALID(422),
    EMAIL_NOT_VALID(422),
    /** Argument 0: how many can be held now. */
    NOT_ENOUGH_PLACES(409),
    /** The unnamed place has a name by now, or went back. */
    NOT_HELD(409),
    /** Argument 0: days at most. */
    REMINDER_DAYS(422);

    private final int status;

    RegistrationReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "registrations";
    }

    @Override
    public int status() {
        return status;
    }
}
