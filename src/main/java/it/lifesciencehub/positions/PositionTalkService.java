package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.VotingOrganisation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
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
import java.util.Objects;

/** Comments on a position and their answers, and objections to a silent agreement. */
@Stateless
@Guarded
public class PositionTalkService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PositionAccess access;

    @Inject
    private PositionBook book;

    @Inject
    private GroupRoster roster;

    @Inject
    private PositionMails mails;

    /** A comment in the name of the organisation for which the caller is in the group, or in the caller's own. */
    @Allow(Role.PERSON)
    public int comment(Long id, String text) {
        Position position = book.lock(access.requireReadable(id));
        PositionPolicy.takesComments(position, book.today());
        PositionPolicy.areGiven("comment", text, PositionPolicy.MAX_COMMENT);
        Long me = Caller.current().personId();
        Integer last = em.createQuery(
                        "SELECT MAX(c.number) FROM PositionComment c WHERE c.position = :position", Integer.class)
                .setParameter("position", position)
                .getSingleResult();
        int number = last == null ? 1 : last + 1;
        em.persist(new PositionComment(
                position,
                number,
                organisation(position, me),
                me == null ? null : em.find(Person.class, me),
                Caller.current().name(),
                text,
                book.now()));
        book.record("position.commented", position, "#" + number);
        return number;
    }

    private Organisation organisation(Position position, Long me) {
        return me == null
                ? null
                : roster.of(position.getGroup().getId(), me, book.today()).stream()
                        .map(GroupMember::organisationId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(organisation -> em.find(Organisation.class, organisation))
                        .orElse(null);
    }

    /** The officers' answer, once. */
    @Allow(Role.PERSON)
    public void answer(Long commentId, CommentVerdict verdict, String words) {
        PositionComment comment =
                Refusal.requireFound(commentId == null ? null : em.find(PositionComment.class, commentId));
        Position position = access.requireRunnable(comment.getPosition().getId());
        position.requireState(PositionState.CONSULTATION);
        if (verdict == null) {
            throw new Refusal(List.of(new Problem("verdict", CommonReason.REQUIRED)));
        }
        PositionPolicy.areGiven("words", words, PositionPolicy.MAX_WORDS);
        comment.answer(verdict, words, Caller.current(), book.now());
        book.record("position.answered", position, "#" + comment.getNumber() + " " + verdict);
    }

    /** An organisation's objection stops the silent agreement; the position is talked about again. */
    @Allow(Role.PERSON)
    public void object(Long id, Long organisationId, String words) {
        Position position = book.lock(access.requireReadable(id));
        VotingOrganisation voice = access.requireVoice(position, organisationId);
        PositionPolicy.takesObjections(position, book.today());
        PositionPolicy.areGiven("objection", words, PositionPolicy.MAX_WORDS);
        em.persist(new PositionObjection(
                position,
                em.find(Organisation.class, organisationId),
                Caller.current().name(),
                words,
                book.now()));
        position.talkAgain();
        book.step(position, position.getConsultationUntil(), voice.organisationName());
        book.record("position.objected", position, voice.organisationName());
        mails.tellObjection(position, book.text(position), voice.organisationName());
    }
}
