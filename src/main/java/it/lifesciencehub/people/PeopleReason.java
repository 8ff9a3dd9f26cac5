package it.lifesciencehub.people;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a person was refused. */
public enum PeopleReason implements RefusalReason {
    /** A name holds line breaks, tabs or angle brackets. */
    NAME_NOT_VALID(422),
    EMAIL_NOT_VALID(422),
    EMAIL_TAKEN(409),
    PHONE_NOT_VALID(422);

    private final int status;

    PeopleReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "people";
    }

    @Override
    public int status() {
        return status;
    }
}
