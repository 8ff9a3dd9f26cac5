package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a meeting was refused. */
public enum MeetingReason implements RefusalReason {
    /** It was opened, closed or cancelled. */
    NOT_CHANGEABLE(409),
    /** The step does not follow on the state that the meeting is in. */
    WRONG_STATE(409);

    private final int status;

    MeetingReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "meetings";
    }

    @Override
    public int status() {
        return status;
    }
}
