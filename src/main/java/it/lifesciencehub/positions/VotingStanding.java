package it.lifesciencehub.positions;

/** Why an organisation with a filled seat may vote, or may not. */
public enum VotingStanding {
    /** The group's rules do not look at attendance. */
    NO_RULE(true),
    /** So few meetings have been held that nobody could have earned the vote: all may. */
    GROUP_IS_NEW(true),
    /** Attended as many meetings in a row as the rules ask for, or has the vote from the start. */
    ATTENDS(true),
    /** Has not yet attended as many in a row as the rules ask for. */
    NOT_EARNED(false),
    /** Missed as many in a row as cost the vote. */
    LOST(false),
    /** One with another organisation on the roll since: one voice alone is left. */
    MERGED(false);

    private final boolean mayVote;

    VotingStanding(boolean mayVote) {
        this.mayVote = mayVote;
    }

    public boolean mayVote() {
        return mayVote;
    }
}
