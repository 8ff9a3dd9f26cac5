package it.lifesciencehub.positions;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a position or its ballot was refused. */
public enum PositionReason implements RefusalReason {
    STATE_NOT_POSSIBLE(409),
    /** Neither language has one. */
    TITLE_MISSING(422),
    SUMMARY_MISSING(422),
    /** The paper is another group's, withdrawn, or there is none. */
    PAPER_NOT_POSSIBLE(422),
    DAY_NOT_POSSIBLE(422),
    /** Comments are written until the consultation's day is over. */
    CONSULTATION_OVER(409),
    ANSWERED_ALREADY(409),
    /** Argument 0: how many. */
    COMMENTS_UNANSWERED(409),
    /** Ending a consultation before its day takes a reason. */
    EARLY_REASON_MISSING(422),
    /** The caller is no voting delegate or alternate of an organisation in the group. */
    NO_VOICE(403),
    SILENCE_OVER(409),
    CLOSING_NOT_POSSIBLE(422),
    /** No organisation in the group may vote. */
    NOBODY_MAY_VOTE(409),
    /** With one organisation on the roll, the result is its vote. */
    SECRECY_NOT_POSSIBLE(422),
    CHOICE_MISSING(422),
    BALLOT_CLOSED(409),
    /** Not on the roll, or without the right on the day on which it opened. */
    NOT_ON_THE_ROLL(403),
    /** A vote in a secret ballot cannot be found again to change it. */
    SECRET_VOTE_CAST(409),
    /** Before its time a ballot is closed when all have voted; argument 0: how many have not. */
    NOT_ALL_VOTED(409),
    NOT_AGREED_YET(409),
    SHARED_ALREADY(409),
    /** Not shared, or its day is over. */
    BACKING_OVER(409);

    private final int status;

    PositionReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "positions";
    }

    @Override
    public int status() {
        return status;
    }
}
