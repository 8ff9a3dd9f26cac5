package it.lifesciencehub.programmes;

import it.lifesciencehub.shared.RefusalReason;

/** Why a choice of sessions was refused. */
public enum ProgrammesReason implements RefusalReason {
    EVENT_OVER(409),
    EVENT_CANCELLED(409);

    private final int status;

    ProgrammesReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "programmes";
    }

    @Override
    public int status() {
        return status;
    }
}
