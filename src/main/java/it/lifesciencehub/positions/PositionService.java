package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.papers.PinnedPapers;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** What officers do with a position: write it, ask the group, take it back, publish it, share it with the members. */
@Stateless
@Guarded
public class PositionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    @Inject
    private PositionAccess access;

    @Inject
    private PositionBook book;

    @Inject
    private PinnedPapers papers;

    @Inject
    private MemberCircle members;

    @Inject
    private PositionMails mails;

    /** @return the new draft's id */
    @Allow(Role.PERSON)
    public Long draft(Long groupId, PositionForm form) {
        groups.requireOfficer(groupId);
        check(groupId, form);
        Position position = new Position(em.find(WorkGroup.class, groupId), book.now());
        em.persist(position);
        em.persist(new PositionText(position, form, Caller.current(), book.now()));
        em.flush();
        book.step(position, null, "");
        book.record("position.drafted", position, "");
        return position.getId();
    }

    /** Writes on at the version that is being drafted. */
    @Allow(Role.PERSON)
    public void write(Long id, long version, PositionForm form) {
        Position position = access.requireRunnable(id, version);
        position.requireState(PositionState.DRAFT);
        check(position.getGroup().getId(), form);
        em.lock(position, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        book.text(position).write(form, Caller.current(), book.now());
        book.record("position.written", position, "v" + position.getTextNumber());
    }

    /** Asks the group's members for comments up to this day, the day included. */
    @Allow(Role.PERSON)
    public void consult(Long id, long version, LocalDate until) {
        Position position = access.requireRunnable(id, version);
        position.requireState(PositionState.DRAFT);
        PositionPolicy.isPossibleDay("until", until, book.today());
        position.consult(until);
        book.step(position, until, "");
        book.record("position.consulted", position, until.toString());
        mails.tellConsultation(position, book.text(position));
    }

    /** Back to the draft, as a new version that begins with the words of the one before. */
    @Allow(Role.PERSON)
    public void redraft(Long id, long version, String note) {
        Position position = access.requireRunnable(id, version);
        PositionPolicy.fit("note", note, PositionPolicy.MAX_NOTE);
        PositionText before = book.text(position);
        position.redraft();
        em.persist(new PositionText(position, PositionForm.of(before), Caller.current(), book.now()));
        em.flush();
        book.step(position, null, note);
        book.record("position.redrafted", position, "v" + position.getTextNumber());
    }

    /** Up to this day, the day included, a represented organisation may object; else it is approved. */
    @Allow(Role.PERSON)
    public void agreeSilently(Long id, long version, LocalDate until, String earlyReason) {
        Position position = access.requireRunnable(id, version);
        PositionPolicy.mayMoveOn(position, book.unanswered(position), earlyReason, book.today());
        PositionPolicy.isPossibleDay("silentUntil", until, book.today());
        position.agreeSilently(until);
        book.step(position, until, earlyReason);
        book.record("position.silence", position, until.toString());
        mails.tellSilence(position, book.text(position));
    }

    @Allow(Role.PERSON)
    public void publish(Long id, long version) {
        Position position = access.requireRunnable(id, version);
        position.publish(book.now());
        book.step(position, null, "");
        book.record("position.published", position, "");
    }

    /** Lets every member organisation say up to this day, the day included, whether it backs the position. */
    @Allow(Role.PERSON)
    public void share(Long id, long version, LocalDate until) {
        Position position = access.requireRunnable(id, version);
        PositionPolicy.isPossibleDay("backingUntil", until, book.today());
        position.share(until, book.now());
        book.record("position.shared", position, until.toString());
        mails.tellShared(position, book.text(position), members.all());
    }

    private void check(Long groupId, PositionForm form) {
        boolean possible = form.getPaperVersionId() == null
                || papers.choices(groupId).stream()
                        .anyMatch(paper -> paper.versionId().equals(form.getPaperVersionId()));
        PositionPolicy.isRight(form, possible);
    }
}
