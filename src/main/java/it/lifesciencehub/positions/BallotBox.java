package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.VotingOrganisation;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ballots with their rolls and votes, counted and closed. In the caller's transaction; whoever votes, closes or merges
 * holds the ballot's lock, so that no vote comes in while it is counted.
 */
@ApplicationScoped
class BallotBox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PositionBook book;

    @Inject
    private GroupRoster roster;

    @Inject
    private AttendanceVotingRights rights;

    @Inject
    private PositionMails mails;

    /** Organisations with a filled seat on the day, by name, each with its right to vote. */
    List<RollRow> roll(Long groupId, LocalDate day) {
        List<VotingOrganisation> seated = roster.votingOrganisations(groupId, day);
        Map<Long, VotingStanding> standings = rights.standings(
                groupId,
                day,
                seated.stream().map(VotingOrganisation::organisationId).toList());
        return seated.stream()
                .map(one ->
                        new RollRow(one.organisationId(), one.organisationName(), standings.get(one.organisationId())))
                .toList();
    }

    /** The ballot on the version of the text that stands. */
    Optional<Ballot> of(Position position) {
        return em.createNamedQuery(Ballot.OF_TEXT, Ballot.class)
                .setParameter("position", position.getId())
                .setParameter("number", position.getTextNumber())
                .getResultStream()
                .findFirst();
    }

    Ballot lock(Ballot ballot) {
        em.lock(ballot, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(ballot);
        return ballot;
    }

    List<BallotVoter> voters(Ballot ballot) {
        return em.createNamedQuery(BallotVoter.OF_BALLOT, BallotVoter.class)
                .setParameter("ballot", ballot.getId())
                .getResultList();
    }

    /** The roll read under lock, for whoever changes or counts. */
    List<BallotVoter> lockedVoters(Ballot ballot) {
        return em.createNamedQuery(BallotVoter.OF_BALLOT, BallotVoter.class)
                .setParameter("ballot", ballot.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    static Set<Long> entitled(List<BallotVoter> voters) {
        return voters.stream()
                .filter(BallotVoter::isEntitled)
                .map(BallotVoter::getOrganisationId)
                .collect(Collectors.toSet());
    }

    static Set<Long> voted(List<BallotVoter> voters) {
        return voters.stream()
                .filter(one -> one.isEntitled() && one.isVoted())
                .map(BallotVoter::getOrganisationId)
                .collect(Collectors.toSet());
    }

    /** An open ballot keeps who voted what, a secret one a vote beside a tick on the roll, and nothing between the two. */
    void cast(Ballot ballot, BallotVoter voter, BallotChoice choice, String reason) {
        voter.vote();
        if (ballot.isSecret()) {
            em.persist(new SecretVote(ballot, choice));
            return;
        }
        em.createQuery("SELECT v FROM BallotVote v WHERE v.voter = :voter AND v.standing = TRUE", BallotVote.class)
                .setParameter("voter", voter)
                .getResultList()
                .forEach(BallotVote::giveWay);
        em.flush();
        em.persist(new BallotVote(voter, choice, reason, Caller.current().name(), book.now()));
    }

    /** How an open ballot stands while votes are taken. */
    BallotTally interim(Ballot ballot) {
        return tally(em.createQuery(
                        "SELECT v.choice FROM BallotVote v WHERE v.voter.ballot.id = :ballot AND v.voter.entitled = TRUE"
                                + " AND v.standing = TRUE",
                        BallotChoice.class)
                .setParameter("ballot", ballot.getId())
                .getResultList());
    }

    /** The votes that stand, read under lock past any older snapshot; of a secret ballot by kind and in no other order. */
    private BallotTally count(Ballot ballot) {
        String votes = ballot.isSecret()
                ? "SELECT v.choice FROM ballot_secret_vote v WHERE v.ballot_id = ? ORDER BY v.choice FOR UPDATE"
                : "SELECT v.choice FROM ballot_vote v WHERE v.standing = TRUE AND v.voter_id IN (SELECT r.id FROM"
                        + " ballot_voter r WHERE r.ballot_id = ? AND r.entitled = TRUE) ORDER BY v.choice FOR UPDATE";
        em.flush();
        List<?> choices =
                em.createNativeQuery(votes).setParameter(1, ballot.getId()).getResultList();
        return tally(choices.stream()
                .map(choice -> BallotChoice.valueOf(choice.toString()))
                .toList());
    }

    private static BallotTally tally(List<BallotChoice> choices) {
        return new BallotTally(
                Collections.frequency(choices, BallotChoice.YES),
                Collections.frequency(choices, BallotChoice.NO),
                Collections.frequency(choices, BallotChoice.ABSTAIN));
    }

    /** Counts, decides the position and tells the group. Both are locked. */
    void close(Position position, Ballot ballot, String by) {
        List<BallotVoter> voters = lockedVoters(ballot);
        Set<Long> entitled = entitled(voters);
        Set<Long> voted = voted(voters);
        BallotPolicy.requireClosable(entitled, voted, !book.now().isBefore(ballot.getClosesAt()));
        BallotResult result =
                BallotPolicy.result(entitled, voted, count(ballot), ballot.getQuorumPercent(), ballot.getMajority());
        ballot.close(result, by, book.now());
        position.decide(result.outcome() == BallotOutcome.CARRIED, book.now());
        book.step(position, null, "");
        book.record("position.ballotClosed", position, result.outcome().name());
        mails.tellOutcome(position, book.text(position));
    }
}
