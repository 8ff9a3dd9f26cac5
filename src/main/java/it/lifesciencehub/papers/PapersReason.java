package it.lifesciencehub.papers;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a group's paper was refused. */
public enum PapersReason implements RefusalReason {
    PAPER_WITHDRAWN(409);

    private final int status;

    PapersReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "papers";
    }

    @Override
    public int status() {
        return status;
    }
}
