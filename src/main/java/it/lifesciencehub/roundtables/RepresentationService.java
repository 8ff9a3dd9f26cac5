package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who represents the association at outside bodies: named by those who keep the roundtable, seen as a whole by staff. */
@Stateless
@Guarded
public class RepresentationService {

    /** How near an end is for the staff's filter, in days. */
    public static final int SOON = 90;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RoundtableAccess access;

    @Inject
    private GroupRoster roster;

    @Inject
    private RoundtableMails mails;

    @Inject
    private RoundtableTrail trail;

    /**
     * Names somebody. Officers name people of the group; staff whoever has the e-mail address too.
     *
     * @return the new representation's id
     */
    @Allow(Role.PERSON)
    public Long name(Long bodyId, RepresentationCommand command) {
        OutsideBody body = Refusal.requireFound(bodyId == null ? null : em.find(OutsideBody.class, bodyId));
        access.requireRunnable(body.getGroup());
        RoundtablePolicy.representationIsRight(command);
        // One at a time at a body, so that nobody is named twice.
        em.lock(body, LockModeType.PESSIMISTIC_WRITE);
        if (!body.isActive()) {
            throw new Refusal(RoundtableReason.BODY_NOT_ACTIVE);
        }
        Person person = person(body, command);
        requireFree(body, person, command);
        Representation representation =
                new Representation(body, person, command.kind(), command.since(), command.until(), clock.instant());
        em.persist(representation);
        trail.record("representation.named", representation);
        mails.tellNamed(representation);
        return representation.getId();
    }

    /**
     * Gives a representation another last day: today or before for one that is over, later for one that goes on.
     *
     * @param reason may be empty
     */
    @Allow(Role.PERSON)
    public void end(Long representationId, long version, LocalDate lastDay, String reason) {
        Representation representation =
                Refusal.requireFound(representationId == null ? null : em.find(Representation.class, representationId));
        access.requireRunnable(representation.getBody().getGroup());
        em.refresh(representation, LockModeType.PESSIMISTIC_WRITE);
        representation.requireVersion(version);
        RoundtablePolicy.endIsRight(lastDay, reason);
        representation.end(lastDay, reason, access.today());
        requireFreeFor(representation);
        trail.record("representation.ended", representation);
        mails.tellEnded(representation);
    }

    /** Those of today and to come over all groups, the one that ends first first. */
    @Allow(Role.STAFF)
    public Page<RepresentationRow> list(boolean endingSoon, PageRequest request) {
        LocalDate today = access.today();
        String condition = "WHERE (r.until IS NULL OR r.until >= :today) AND (:all = TRUE OR r.until <= :soon)";
        List<RepresentationRow> rows = em.createQuery(
                        RepresentationRow.SELECT + condition
                                + " ORDER BY CASE WHEN r.until IS NULL THEN 1 ELSE 0 END, r.until, b.name, p.familyName,"
                                + " r.id",
                        RepresentationRow.class)
                .setParameter("today", today)
                .setParameter("all", !endingSoon)
                .setParameter("soon", today.plusDays(SOON))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                rows.size(),
                () -> em.createQuery("SELECT COUNT(r) FROM Representation r " + condition, Long.class)
                        .setParameter("today", today)
                        .setParameter("all", !endingSoon)
                        .setParameter("soon", today.plusDays(SOON))
                        .getSingleResult());
        return new Page<>(rows, total, request);
    }

    private Person person(OutsideBody body, RepresentationCommand command) {
        if (command.personId() != null) {
            boolean inGroup = !roster.of(body.getGroup().getId(), command.personId(), access.today())
                    .isEmpty();
            if (!inGroup) {
                throw new Refusal(List.of(new Problem("person", RoundtableReason.NOT_IN_THE_GROUP)));
            }
            return em.find(Person.class, command.personId());
        }
        if (!Caller.current().staff()) {
            throw new Refusal(List.of(new Problem("person", RoundtableReason.NOT_IN_THE_GROUP)));
        }
        return em.createQuery("SELECT p FROM Person p JOIN p.emails e WHERE e.address = :address", Person.class)
                .setParameter("address", command.address().strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(List.of(new Problem("address", RoundtableReason.PERSON_NOT_FOUND))));
    }

    private void requireFree(OutsideBody body, Person person, RepresentationCommand command) {
        requireFree(body, person, command.since(), command.until(), 0L);
    }

    private void requireFreeFor(Representation one) {
        requireFree(one.getBody(), one.getPerson(), one.getSince(), one.getUntil(), one.getId());
    }

    /** Nobody represents the association at one body twice on a day; read with a lock, past what was read before it. */
    private void requireFree(OutsideBody body, Person person, LocalDate since, LocalDate until, Long except) {
        boolean taken = em.createQuery(
                        "SELECT r FROM Representation r WHERE r.body = :body AND r.person = :person"
                                + " AND r.id <> :except AND (r.until IS NULL OR r.until >= :since) AND r.since <= :until",
                        Representation.class)
                .setParameter("body", body)
                .setParameter("person", person)
                .setParameter("except", except)
                .setParameter("since", since)
                .setParameter("until", until == null ? NEVER : until)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findAny()
                .isPresent();
        if (taken) {
            throw new Refusal(RoundtableReason.REPRESENTS_ALREADY, person.getName());
        }
    }
}
