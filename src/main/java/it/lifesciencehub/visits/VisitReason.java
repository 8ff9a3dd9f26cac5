package it.lifesciencehub.visits;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a visit was refused. */
public enum VisitReason implements RefusalReason {
    /** The event is of another kind. */
    NOT_A_VISIT(409),
    /** Argument 0: the person's name. */
    NOT_OPEN_TO_ORGANISATION(409),
    /** Argument 0: the person's name. */
    NOT_OPEN_TO_SECTOR(409),
    /** Argument 0: the person's name. */
    NOT_OPEN_TO_PERSON(409),
    ORGANISATION_NOT_FOUND(422),
    HOST_MISSING(409),
    /** The site is another organisation's, or closed. */
    SITE_NOT_OF_HOST(422),
    NOT_A_COLLEAGUE_OF_HOST(422),
    /** Staff can do all of it but see the data; a host of theirs would be a way round. */
    STAFF_IS_NO_HOST(422),
    ADDRESS_NOT_VALID(422),
    ALREADY_HOST(409),
    NUMBER_NOT_VALID(422),
    /** Argument 0: the field's bounds. */
    DATE_NOT_VALID(422),
    DOCUMENT_NOT_VALID(422),
    PLATE_NOT_VALID(422),
    PHONE_NOT_VALID(422),
    RULE_NOT_WHOLE(422),
    RULE_ALREADY_THERE(409),
    /** Keeps out the host itself. */
    RULE_AGAINST_HOST(422),
    /** A host's private link is wrong, was revoked, or the visit has begun. */
    LINK_NOT_VALID(410),
    /** Only confirmed visitors give data, before the visit begins. */
    NO_DATA_ASKED(409),
    /** Argument 0: the day from which it can be had. */
    LIST_NOT_YET(409),
    CAUSE_MISSING(422),
    /** The registration stands elsewhere by now. */
    DECIDED_MEANWHILE(409),
    /** No key can be used: nothing is stored and nothing is lost. */
    KEY_NOT_USABLE(503),
    /** Sealed with a key that is not set now: nothing is lost. */
    KEY_MISSING(503),
    /** What is stored has changed outside of the hub. */
    DATA_DAMAGED(409);

    private final int status;

    VisitReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "visits";
    }

    @Override
    public int status() {
        return status;
    }
}
