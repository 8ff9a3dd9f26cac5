package it.lifesciencehub.positions;

import it.lifesciencehub.groups.VotingOrganisation;
import it.lifesciencehub.meetings.QuorumPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What of a ballot somebody may see: while votes are taken officers see how an open one stands, and nobody a secret one. */
@ApplicationScoped
class BallotLook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PositionBook book;

    @Inject
    private BallotBox box;

    /** All ballots of a position, the newest first. */
    List<BallotView> of(Position position, boolean running, List<VotingOrganisation> voices) {
        return em.createQuery(
                        "SELECT b FROM Ballot b WHERE b.position = :position ORDER BY b.textNumber DESC", Ballot.class)
                .setParameter("position", position)
                .getResultStream()
                .map(ballot -> view(ballot, running, voices))
                .toList();
    }

    private BallotView view(Ballot ballot, boolean running, List<VotingOrganisation> voices) {
        List<BallotVoter> voters = box.voters(ballot);
        boolean closed = ballot.getClosedAt() != null;
        boolean open = ballot.isOpen(book.now());
        Set<Long> entitled = BallotBox.entitled(voters);
        Set<Long> voted = BallotBox.voted(voters);
        Map<Long, List<BallotVoteRow>> earlier = new HashMap<>();
        Map<Long, BallotVoteRow> votes = votes(ballot, earlier);
        boolean known = running || closed;
        return new BallotView(
                ballot.getTextNumber(),
                ballot.isSecret(),
                open,
                ballot.getOpenedAt(),
                ballot.getClosesAt(),
                ballot.getClosedAt(),
                ballot.getQuorumPercent(),
                ballot.getMajority(),
                closed ? ballot.getEntitled() : entitled.size(),
                closed ? ballot.getVoted() : voted.size(),
                closed
                        ? ballot.getQuorumNeeded()
                        : QuorumPolicy.quorum(entitled, voted, ballot.getQuorumPercent())
                                .needed(),
                tally(ballot, closed, running),
                ballot.getOutcome(),
                voters.stream()
                        .map(one -> new BallotVoterRow(
                                one.getOrganisationId(),
                                one.getOrganisationName(),
                                one.isEntitled(),
                                one.getStanding(),
                                known ? one.isVoted() : null,
                                known ? votes.get(one.getId()) : null,
                                known ? earlier.getOrDefault(one.getId(), List.of()) : List.of()))
                        .toList(),
                open ? mine(ballot, voters, votes, voices) : List.of());
    }

    private BallotTally tally(Ballot ballot, boolean closed, boolean running) {
        if (closed) {
            return ballot.getTally();
        }
        return running && !ballot.isSecret() ? box.interim(ballot) : null;
    }

    /** Votes that stand, by the voter's id; those that were changed go into {@code earlier}. */
    private Map<Long, BallotVoteRow> votes(Ballot ballot, Map<Long, List<BallotVoteRow>> earlier) {
        Map<Long, BallotVoteRow> votes = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT v.voter.id, v.choice, v.reason, v.castBy, v.castAt, v.standing FROM BallotVote v"
                                + " WHERE v.voter.ballot = :ballot ORDER BY v.castAt, v.id",
                        Object[].class)
                .setParameter("ballot", ballot)
                .getResultList()) {
            BallotVoteRow vote =
                    new BallotVoteRow((BallotChoice) row[1], (String) row[2], (String) row[3], (Instant) row[4]);
            if (Boolean.TRUE.equals(row[5])) {
                votes.put((Long) row[0], vote);
            } else {
                earlier.computeIfAbsent((Long) row[0], any -> new ArrayList<>()).add(vote);
            }
        }
        return votes;
    }

    private static List<BallotVoiceRow> mine(
            Ballot ballot, List<BallotVoter> voters, Map<Long, BallotVoteRow> votes, List<VotingOrganisation> voices) {
        List<BallotVoiceRow> mine = new ArrayList<>();
        for (VotingOrganisation voice : voices) {
            BallotVoter voter = voters.stream()
                    .filter(one -> Objects.equals(one.getOrganisationId(), voice.organisationId()))
                    .findFirst()
                    .orElse(null);
            boolean voted = voter != null && voter.isVoted();
            mine.add(new BallotVoiceRow(
                    voice.organisationId(),
                    voice.organisationName(),
                    voter == null ? null : voter.getStanding(),
                    voter != null && voter.isEntitled() && !(voted && ballot.isSecret()),
                    voted,
                    voter == null ? null : votes.get(voter.getId())));
        }
        return mine;
    }
}
