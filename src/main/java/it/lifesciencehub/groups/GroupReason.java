package it.lifesciencehub.groups;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a group or a mandate was refused. */
public enum GroupReason implements RefusalReason {
    MANDATE_ENDED(409),
    /** Argument 0: the person's name. */
    MANDATE_HELD_ALREADY(409),
    UNTIL_BEFORE_FROM(422),
    /** The role stands for an organisation, and none was named. */
    ORGANISATION_REQUIRED(422),
    /** The person does not work at the organisation. */
    NOT_A_COLLEAGUE(422),
    /** The role is personal: a colleague cannot take it over. */
    ROLE_IS_PERSONAL(409),
    SUCCESSOR_REQUIRED(422),
    PERSON_NOT_FOUND(422),
    /** Nobody of the organisations in the group; others are named by staff. */
    PERSON_NOT_OF_GROUP(422),
    PERSON_AMBIGUOUS(422),
    ORGANISATION_NOT_FOUND(422),
    /** The group is dormant or closed. */
    GROUP_TAKES_NOBODY(409),
    KIND_NOT_ELIGIBLE(409),
    SECTOR_NOT_ELIGIBLE(409),
    MEMBERS_ONLY(409),
    /** The organisation has, or asks for, as many seats as one may have. */
    SEATS_TAKEN(409),
    BY_INVITATION_ONLY(409),
    /** Somebody has decided on the seat meanwhile. */
    SEAT_NOT_OPEN(409),
    /** The seat has its voting delegate. */
    DELEGATE_THERE_ALREADY(409),
    NO_TERM_OF_OFFICE(409),
    STATE_NOT_POSSIBLE(409),
    /** Argument 0: the least, 1: the most. */
    NOT_WITHIN(422),
    /** Only staff make coordinators. */
    COORDINATOR_BY_STAFF(403);

    private final int status;

    GroupReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "groups";
    }

    @Override
    public int status() {
        return status;
    }
}
