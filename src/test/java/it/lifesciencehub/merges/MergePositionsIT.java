package it.lifesciencehub.merges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.positions.BallotChoice;
import it.lifesciencehub.positions.BallotService;
import it.lifesciencehub.positions.BallotTally;
import it.lifesciencehub.positions.BallotView;
import it.lifesciencehub.positions.BallotVoterRow;
import it.lifesciencehub.positions.PositionReason;
import it.lifesciencehub.positions.PositionScene;
import it.lifesciencehub.positions.PositionScene.Led;
import it.lifesciencehub.positions.VotingStanding;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisations that become one while a ballot is open in which both may vote. */
@ExtendWith(ArquillianExtension.class)
class MergePositionsIT {

    @EJB
    private MergeService merges;

    @EJB
    private BallotService ballots;

    @EJB
    private OrganisationFixture organisations;

    @Inject
    private PositionScene scene;

    private Led led;
    private Organisation kept;
    private Organisation other;
    private Organisation third;
    private Person keptVoice;
    private Person otherVoice;
    private Person thirdVoice;

    @BeforeEach
    void aGroupOfThreeCompanies() {
        led = scene.group();
        kept = organisations.anOrganisation();
        other = organisations.anOrganisation();
        third = organisations.anOrganisation();
        keptVoice = organisations.aDelegateOf(kept);
        otherVoice = organisations.aDelegateOf(other);
        thirdVoice = organisations.aDelegateOf(third);
        scene.give(led.group(), keptVoice, kept, MandateRole.DELEGATE);
        scene.give(led.group(), otherVoice, other, MandateRole.DELEGATE);
        scene.give(led.group(), thirdVoice, third, MandateRole.DELEGATE);
    }

    @Test
    void leavesTheKeptOnesVoteWhereBothHaveVotedOpenlyAndGivesBothBack() {
        Long id = scene.voted(led, false);
        vote(keptVoice, kept, id, BallotChoice.YES);
        vote(otherVoice, other, id, BallotChoice.NO);
        MergeOutcome outcome = merge();
        BallotView one = see(id);
        assertEquals(2, one.entitled());
        assertEquals(new BallotTally(1, 0, 0), one.tally());
        assertEquals(VotingStanding.MERGED, voter(one, other).standing());
        assertEquals(BallotChoice.NO, voter(one, other).earlier().get(0).choice());
        vote(otherVoice, kept, id, BallotChoice.ABSTAIN);
        assertEquals(new BallotTally(0, 0, 1), see(id).tally());
        vote(keptVoice, kept, id, BallotChoice.YES);
        vote(thirdVoice, third, id, BallotChoice.YES);
        assertTrue(see(id).allVoted());
        As.staff(() -> merges.undo(outcome.mergeId()));
        assertEquals(3, see(id).entitled());
        assertEquals(new BallotTally(2, 1, 0), see(id).tally());
    }

    @Test
    void passesTheOthersVoteOnWhereTheKeptOneHasNone() {
        Long id = scene.voted(led, false);
        vote(otherVoice, other, id, BallotChoice.NO);
        merge();
        BallotView one = see(id);
        assertEquals(2, one.entitled());
        assertEquals(1, one.voted());
        assertEquals(BallotChoice.NO, voter(one, kept).vote().choice());
    }

    @Test
    void takesTheVoteOfAnOrganisationThatAloneIsOnTheRoll() {
        Organisation late = organisations.anOrganisation();
        Long id = scene.voted(led, false);
        MergeComparison seen = As.staff(() -> merges.compare(late.getId(), other.getId()));
        As.staff(() -> merges.merge(new MergeCommand(
                late.getId(), seen.kept().version(), other.getId(), seen.other().version(), Map.of())));
        vote(otherVoice, late, id, BallotChoice.YES);
        assertEquals(new BallotTally(1, 0, 0), see(id).tally());
        assertEquals(3, see(id).entitled());
    }

    @Test
    void leavesBothVotesOfASecretBallotAsTheyWereCast() {
        Long id = scene.voted(led, true);
        vote(keptVoice, kept, id, BallotChoice.YES);
        vote(otherVoice, other, id, BallotChoice.NO);
        merge();
        assertEquals(3, see(id).entitled());
        assertEquals(2, see(id).voted());
        vote(thirdVoice, third, id, BallotChoice.YES);
        As.person(led.chair(), () -> ballots.close(id));
        assertEquals(new BallotTally(2, 1, 0), see(id).tally());
    }

    @Test
    void usesUpTheOneVoiceOfASecretBallotWhereOneOfTheTwoHasVoted() {
        Long id = scene.voted(led, true);
        vote(otherVoice, other, id, BallotChoice.NO);
        merge();
        assertEquals(2, see(id).entitled());
        assertEquals(1, see(id).voted());
        assertEquals(
                PositionReason.SECRET_VOTE_CAST,
                assertThrows(Refusal.class, () -> vote(keptVoice, kept, id, BallotChoice.YES))
                        .reason());
    }

    @Test
    void leavesAClosedBallotAsItWas() {
        Long id = scene.voted(led, false);
        vote(keptVoice, kept, id, BallotChoice.YES);
        vote(otherVoice, other, id, BallotChoice.YES);
        vote(thirdVoice, third, id, BallotChoice.NO);
        As.person(led.chair(), () -> ballots.close(id));
        merge();
        BallotView closed = see(id);
        assertEquals(new BallotTally(2, 1, 0), closed.tally());
        assertEquals(BallotChoice.YES, voter(closed, other).vote().choice());
        assertFalse(closed.open());
    }

    private MergeOutcome merge() {
        MergeComparison seen = As.staff(() -> merges.compare(kept.getId(), other.getId()));
        return As.staff(() -> merges.merge(new MergeCommand(
                kept.getId(), seen.kept().version(), other.getId(), seen.other().version(), Map.of())));
    }

    private void vote(Person person, Organisation organisation, Long id, BallotChoice choice) {
        As.person(person, () -> ballots.vote(id, organisation.getId(), choice, ""));
    }

    private BallotView see(Long id) {
        return scene.see(led.chair(), id).ballot();
    }

    private static BallotVoterRow voter(BallotView ballot, Organisation organisation) {
        return ballot.voters().stream()
                .filter(one -> one.organisationId().equals(organisation.getId()))
                .findFirst()
                .orElseThrow();
    }
}
