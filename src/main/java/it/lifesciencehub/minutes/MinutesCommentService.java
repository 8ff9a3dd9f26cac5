package it.lifesciencehub.minutes;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Comments on circulated minutes and their answers. */
@Stateless
@Guarded
public class MinutesCommentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesBook book;

    @Inject
    private MinutesMails mails;

    /**
     * For whoever may read the minutes, until the end of the last day.
     *
     * @param entryId what it is about, or null for the whole
     * @return its number, from 1
     */
    @Allow(Role.PERSON)
    public int comment(Long minutesId, Long entryId, String text) {
        Minutes minutes = access.lockReadable(minutesId);
        MinutesPolicy.requireComment(minutes, text, RomeTime.today(clock));
        MinutesEntry entry = entryId == null
                ? null
                : Refusal.requireFound(minutes.getEntries().stream()
                        .filter(one -> one.getId().equals(entryId))
                        .findFirst()
                        .orElse(null));
        int number = em.createQuery("SELECT COUNT(c) FROM MinutesComment c WHERE c.minutes = :minutes", Long.class)
                        .setParameter("minutes", minutes)
                        .getSingleResult()
                        .intValue()
                + 1;
        Identity by = Caller.current();
        Person author = by.personId() == null ? null : em.find(Person.class, by.personId());
        em.persist(new MinutesComment(minutes, entry, number, text.strip(), author, by.name(), clock.instant()));
        book.record("minutes.commented", minutes, String.valueOf(number));
        return number;
    }

    /** For those who run the group; whoever commented is told. */
    @Allow(Role.PERSON)
    public void answer(Long minutesId, Long commentId, CommentOutcome outcome, String answer) {
        Minutes minutes = access.lockRunnable(minutesId);
        MinutesComment comment = commentId == null ? null : em.find(MinutesComment.class, commentId);
        Refusal.requireFound(comment == null || !comment.getMinutes().equals(minutes) ? null : comment);
        MinutesPolicy.requireAnswer(outcome, answer);
        comment.answer(
                outcome, answer == null ? "" : answer.strip(), Caller.current().name(), clock.instant());
        book.record("minutes.answered", minutes, comment.getNumber() + ": " + outcome);
        mails.answered(comment);
    }
}
