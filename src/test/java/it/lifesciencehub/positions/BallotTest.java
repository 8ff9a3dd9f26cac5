package it.lifesciencehub.positions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.groups.Majority;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BallotTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-07T17:00:00Z");

    /** Nothing in a secret vote says who, when or after whom. */
    @Test
    void keepsOfASecretVoteItsBallotItsChoiceAndARandomNumber() {
        assertEquals(Object.class, SecretVote.class.getSuperclass());
        assertEquals(
                Set.of("token", "ballotId", "choice"),
                Arrays.stream(SecretVote.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Column.class))
                        .map(Field::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void takesVotesUntilItsMomentAndNotAtIt() {
        Ballot ballot = ballot(false);
        assertDoesNotThrow(() -> ballot.requireOpen(CLOSES.minusMillis(1)));
        assertEquals(PositionReason.BALLOT_CLOSED, reason(() -> ballot.requireOpen(CLOSES)));
        ballot.close(
                BallotPolicy.result(Set.of(1L), Set.of(1L), new BallotTally(1, 0, 0), 50, Majority.SIMPLE),
                "Paola",
                NOW);
        assertEquals(PositionReason.BALLOT_CLOSED, reason(() -> ballot.requireOpen(NOW)));
        assertEquals(new BallotTally(1, 0, 0), ballot.getTally());
    }

    @Test
    void takesAnotherVoteWhereItIsOpenAndNoneWhereItIsSecret() {
        BallotVoter open = voter(ballot(false), VotingStanding.NO_RULE);
        open.vote();
        assertDoesNotThrow(open::vote);
        BallotVoter secret = voter(ballot(true), VotingStanding.GROUP_IS_NEW);
        secret.vote();
        assertEquals(PositionReason.SECRET_VOTE_CAST, reason(secret::vote));
    }

    @Test
    void namesOnItsRollThoseWithoutTheRightAndTakesNoVoteFromThem() {
        BallotVoter voter = voter(ballot(false), VotingStanding.LOST);
        assertFalse(voter.isEntitled());
        assertEquals(PositionReason.NOT_ON_THE_ROLL, reason(voter::vote));
        assertEquals(Set.of(), BallotBox.entitled(List.of(voter)));
    }

    private static Ballot ballot(boolean secret) {
        return new Ballot(new Position(null, NOW), secret, CLOSES, 50, Majority.SIMPLE, NOW);
    }

    private static BallotVoter voter(Ballot ballot, VotingStanding standing) {
        return new BallotVoter(ballot, new Organisation("Alfa", OrganisationKind.COMPANY, NOW), standing);
    }

    private static RefusalReason reason(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
