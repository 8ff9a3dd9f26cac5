package it.lifesciencehub.positions;

import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is due with positions by the clock: silent agreements, the closing of ballots, reminders. Twice does nothing. */
@Stateless
@Guarded
public class PositionDeadlineService {

    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PositionBook book;

    @Inject
    private BallotBox box;

    @Inject
    private PositionMails mails;

    /** Positions of which something is due. */
    @Allow(Role.SYSTEM)
    public List<Long> due() {
        List<Long> due = new ArrayList<>(em.createQuery(
                        "SELECT p.id FROM Position p WHERE p.silentUntil < :today AND p.state ="
                                + " it.lifesciencehub.positions.PositionState.SILENT_AGREEMENT ORDER BY p.id",
                        Long.class)
                .setParameter("today", book.today())
                .getResultList());
        due.addAll(em.createQuery(
                        "SELECT b.position.id FROM Ballot b WHERE b.closedAt IS NULL AND (b.closesAt <= :now"
                                + " OR b.remindedAt IS NULL AND b.closesAt <= :tomorrow) ORDER BY b.id",
                        Long.class)
                .setParameter("now", book.now())
                .setParameter("tomorrow", book.now().plus(REMINDED_BEFORE))
                .getResultList());
        return due;
    }

    /** Does what is due with one position, if it still is. */
    @Allow(Role.SYSTEM)
    public void settle(Long id) {
        Position position = book.lock(book.find(id));
        if (PositionPolicy.isAgreedBySilence(position, book.today())) {
            position.decide(true, book.now());
            book.step(position, null, "");
            book.record("position.agreed", position, "");
            mails.tellOutcome(position, book.text(position));
        } else if (position.getState() == PositionState.BALLOT) {
            settle(position, box.lock(box.of(position).orElseThrow()));
        }
    }

    private void settle(Position position, Ballot ballot) {
        if (!book.now().isBefore(ballot.getClosesAt())) {
            box.close(position, ballot, Caller.current().name());
        } else if (ballot.getRemindedAt() == null
                && !book.now().isBefore(ballot.getClosesAt().minus(REMINDED_BEFORE))) {
            ballot.remind(book.now());
            // A ballot of less than a day would be reminded of as soon as it is opened.
            if (ballot.getOpenedAt().isBefore(ballot.getClosesAt().minus(REMINDED_BEFORE))) {
                List<BallotVoter> voters = box.voters(ballot);
                Set<Long> silent = new HashSet<>(BallotBox.entitled(voters));
                silent.removeAll(BallotBox.voted(voters));
                mails.remind(ballot, book.text(position), silent);
            }
        }
    }
}
