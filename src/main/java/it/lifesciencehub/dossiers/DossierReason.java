package it.lifesciencehub.dossiers;

import it.lifesciencehub.shared.RefusalReason;

/** Why a note or a paper is left as it is. */
public enum DossierReason implements RefusalReason {
    NOT_THE_AUTHOR(403),
    FOLLOW_UP_PAST(422),
    NO_OPEN_FOLLOW_UP(409),
    CHARACTERS_NOT_VALID(422),
    DAY_AHEAD(422),
    PAPER_WITHDRAWN(409);

    private final int status;

    DossierReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "dossiers";
    }

    @Override
    public int status() {
        return status;
    }
}
