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
    PERSON_AMBIGUOUS(422);

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
