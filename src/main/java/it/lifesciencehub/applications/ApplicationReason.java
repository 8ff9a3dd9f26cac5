package it.lifesciencehub.applications;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about an application was refused. */
public enum ApplicationReason implements RefusalReason {
    APPLICATION_STEP_NOT_POSSIBLE(409),
    /** The link is unknown or over; nothing more is told. */
    APPLICATION_LINK_NOT_VALID(410),
    CATEGORY_NOT_OPEN(422),
    TAX_NUMBER_REQUIRED(422),
    SIZE_REQUIRED(422),
    PRIVACY_REQUIRED(422),
    TEXT_NOT_VALID(422),
    /** Approval would make a second organisation with the same partita IVA. Argument 0: the name of the known one. */
    ORGANISATION_KNOWN(409),
    /** Approval names an organisation that is not there. */
    ORGANISATION_REQUIRED(422);

    private final int status;

    ApplicationReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "applications";
    }

    @Override
    public int status() {
        return status;
    }
}
