package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.VotingOrganisation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Ballots: the roll before one is opened, opening, voting and closing. */
@Stateless
@Guarded
public class BallotService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    @Inject
    private PositionAccess access;

    @Inject
    private PositionBook book;

    @Inject
    private BallotBox box;

    @Inject
    private PositionMails mails;

    /** Who may vote in the group today and why; for its members. */
    @Allow(Role.PERSON)
    public List<RollRow> roll(Long groupId) {
        groups.requireMember(groupId);
        return box.roll(groupId, book.today());
    }

    /** How much a secret ballot that were opened today could keep secret, as the key of a text. */
    @Allow(Role.PERSON)
    public String secrecy(Long groupId) {
        groups.requireOfficer(groupId);
        long entitled = box.roll(groupId, book.today()).stream()
                .filter(RollRow::mayVote)
                .count();
        return BallotPolicy.secrecy((int) entitled).name();
    }

    /** Ballots in which the caller still has a vote to cast, those that close first first. */
    @Allow(Role.PERSON)
    public List<WaitingBallotRow> waiting() {
        Long me = Caller.current().personId();
        return me == null
                ? List.of()
                : em.createQuery(WaitingBallotRow.WAITING, WaitingBallotRow.class)
                        .setParameter("me", me)
                        .setParameter("now", book.now())
                        .setParameter("day", book.today())
                        .getResultList();
    }

    /** Opens the ballot: the roll and the group's rules are those of now. */
    @Allow(Role.PERSON)
    public void open(Long id, long version, BallotForm form) {
        Position position = access.requireRunnable(id, version);
        PositionPolicy.mayMoveOn(position, book.unanswered(position), form.getEarlyReason(), book.today());
        List<RollRow> roll = box.roll(position.getGroup().getId(), book.today());
        List<Long> entitled = roll.stream()
                .filter(RollRow::mayVote)
                .map(RollRow::organisationId)
                .toList();
        BallotPolicy.requireOpenable(form.isSecret(), form.closingMoment(), entitled.size(), book.now());
        position.vote();
        Ballot ballot = new Ballot(
                position,
                form.isSecret(),
                form.closingMoment(),
                position.getGroup().getQuorumPercent(),
                position.getGroup().getMajority(),
                book.now());
        em.persist(ballot);
        for (RollRow row : roll) {
            em.persist(new BallotVoter(ballot, em.find(Organisation.class, row.organisationId()), row.standing()));
        }
        book.step(position, form.getClosesAt().toLocalDate(), form.getEarlyReason());
        book.record("position.ballotOpened", position, form.isSecret() ? "secret" : "open");
        mails.tellBallot(ballot, book.text(position), entitled);
    }

    /**
     * Votes for an organisation. In an open ballot the last vote before the closing counts; in a secret one there is no
     * second.
     *
     * @param reason for open ballots; in a secret one nothing is kept but the choice
     */
    @Allow(Role.PERSON)
    public void vote(Long id, Long organisationId, BallotChoice choice, String reason) {
        Position position = access.requireReadable(id);
        VotingOrganisation voice = access.requireVoice(position, organisationId);
        Ballot ballot = box.lock(Refusal.requireFound(box.of(position).orElse(null)));
        ballot.requireOpen(book.now());
        if (choice == null) {
            throw new Refusal(List.of(new Problem("choice", PositionReason.CHOICE_MISSING)));
        }
        PositionPolicy.fit("reason", reason, PositionPolicy.MAX_REASON);
        BallotVoter voter = box.lockedVoters(ballot).stream()
                .filter(one -> one.getOrganisationId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new Refusal(PositionReason.NOT_ON_THE_ROLL));
        box.cast(ballot, voter, choice, reason);
        book.record("position.voted", position, voice.organisationName());
    }

    /** Before its time, once all have voted. */
    @Allow(Role.PERSON)
    public void close(Long id) {
        Position position = access.requireRunnable(id);
        position.requireState(PositionState.BALLOT);
        box.close(
                position,
                box.lock(Refusal.requireFound(box.of(position).orElse(null))),
                Caller.current().name());
    }
}
