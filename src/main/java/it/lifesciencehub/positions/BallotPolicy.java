package it.lifesciencehub.positions;

import it.lifesciencehub.groups.Majority;
import it.lifesciencehub.meetings.Quorum;
import it.lifesciencehub.meetings.QuorumPolicy;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** How a ballot is opened, closed and counted. */
final class BallotPolicy {

    private static final int MOST_DAYS = 90;

    private BallotPolicy() {}

    /** How much a secret ballot can keep secret. */
    enum Secrecy {
        /** One organisation votes: the result is its vote. */
        NONE,
        /** Of two that vote, each knows the other's vote from the result. */
        BETWEEN_TWO,
        /** So few that those who agree with each other can easily work out the rest. */
        FEW,
        /** A result in which all agree still tells what each has voted. */
        USUAL
    }

    /** @param entitled organisations that may vote */
    static Secrecy secrecy(int entitled) {
        return switch (entitled) {
            case 0, 1 -> Secrecy.NONE;
            case 2 -> Secrecy.BETWEEN_TWO;
            case 3, 4 -> Secrecy.FEW;
            default -> Secrecy.USUAL;
        };
    }

    static void requireOpenable(boolean secret, Instant closesAt, int entitled, Instant now) {
        if (entitled == 0) {
            throw new Refusal(PositionReason.NOBODY_MAY_VOTE);
        }
        if (closesAt == null || !closesAt.isAfter(now) || closesAt.isAfter(now.plus(MOST_DAYS, ChronoUnit.DAYS))) {
            throw new Refusal(List.of(new Problem("closesAt", PositionReason.CLOSING_NOT_POSSIBLE)));
        }
        if (secret && secrecy(entitled) == Secrecy.NONE) {
            throw new Refusal(List.of(new Problem("secret", PositionReason.SECRECY_NOT_POSSIBLE)));
        }
    }

    /** Before its time a ballot is closed only when nobody is left to vote. */
    static void requireClosable(Set<Long> entitled, Set<Long> voted, boolean timeIsOver) {
        long missing = entitled.stream().filter(one -> !voted.contains(one)).count();
        if (!timeIsOver && missing > 0) {
            throw new Refusal(PositionReason.NOT_ALL_VOTED, missing);
        }
    }

    /**
     * Abstentions count for the quorum and for neither side; with {@link Majority#ABSOLUTE} they weigh like a no. A tie
     * is a rejection, and so is a ballot in which all abstain.
     *
     * @param entitled who may vote, {@code voted} those of them who have
     * @param quorumPercent share of those entitled that must vote, 0 to 100
     */
    static BallotResult result(
            Set<Long> entitled, Set<Long> voted, BallotTally tally, int quorumPercent, Majority majority) {
        Quorum quorum = QuorumPolicy.quorum(entitled, voted, quorumPercent);
        return new BallotResult(quorum, tally, outcome(quorum, tally, majority));
    }

    private static BallotOutcome outcome(Quorum quorum, BallotTally tally, Majority majority) {
        if (!quorum.reached()) {
            return BallotOutcome.NO_QUORUM;
        }
        if (tally.yes() == tally.no()) {
            return BallotOutcome.TIE;
        }
        boolean carried = switch (majority) {
            case SIMPLE -> tally.yes() > tally.no();
            case ABSOLUTE -> 2 * tally.yes() > quorum.entitled();
            case TWO_THIRDS -> 3 * tally.yes() >= 2 * (tally.yes() + tally.no());
        };
        return carried ? BallotOutcome.CARRIED : BallotOutcome.NO_MAJORITY;
    }
}
