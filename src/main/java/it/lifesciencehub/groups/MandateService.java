package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What staff do with the mandates of every group. */
@Stateless
@Guarded
public class MandateService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MandateBook book;

    @Inject
    private SeatBook seats;

    @Inject
    private GroupNames names;

    /** Every group, by area, with how many hold a mandate in it today. */
    @Allow(Role.STAFF)
    public List<GroupRow> groups() {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.groups.GroupRow(g.id, g.name.it, g.name.en, g.area.name.it,"
                                + " g.area.name.en, g.kind,"
                                + " (SELECT COUNT(DISTINCT m.person.id) FROM Mandate m WHERE m.group = g"
                                + " AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)),"
                                + " (SELECT COUNT(DISTINCT n.organisation.id) FROM Mandate n WHERE n.group = g"
                                + " AND n.since <= :day AND (n.until IS NULL OR n.until >= :day)))"
                                + " FROM WorkGroup g ORDER BY g.area.position, g.id",
                        GroupRow.class)
                .setParameter("day", book.today())
                .getResultList();
    }

    @Allow(Role.STAFF)
    public WorkGroup group(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(WorkGroup.class, id));
    }

    /** Who holds or held what in the group on a day; chairs first. */
    @Allow(Role.STAFF)
    public List<MandateRow> heldOn(Long groupId, LocalDate day) {
        return rows("g.id = :id AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)", groupId, day);
    }

    /** Mandates of the group that ended before the day or begin after it, the latest first. */
    @Allow(Role.STAFF)
    public List<MandateRow> others(Long groupId, LocalDate day) {
        return rows("g.id = :id AND (m.since > :day OR m.until < :day)", groupId, day);
    }

    /** Mandates in the organisation's name, those that last first. */
    @Allow(Role.STAFF)
    public List<MandateRow> ofOrganisation(Long organisationId) {
        return em.createQuery(
                        MandateRow.SELECT
                                + "WHERE o.id = :id ORDER BY CASE WHEN m.until IS NULL OR m.until >= :day THEN 0 ELSE 1 END,"
                                + " g.id, m.since DESC, m.id",
                        MandateRow.class)
                .setParameter("id", organisationId)
                .setParameter("day", book.today())
                .getResultList();
    }

    private List<MandateRow> rows(String condition, Long id, LocalDate day) {
        TypedQuery<MandateRow> query =
                em.createQuery(MandateRow.SELECT + "WHERE " + condition + MandateRow.BY_RANK, MandateRow.class);
        return query.setParameter("id", id).setParameter("day", day).getResultList();
    }

    /** @return the new mandate's id */
    @Allow(Role.STAFF)
    public Long give(MandateCommand command) {
        List<Problem> problems = MandatePolicy.problems(command);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        Organisation organisation = command.organisationId() == null
                ? null
                : Refusal.requireFound(em.find(Organisation.class, command.organisationId()));
        Person person =
                Refusal.requireFound(command.personId() == null ? null : em.find(Person.class, command.personId()));
        Mandate mandate = new Mandate(
                group(command.groupId()),
                person,
                organisation,
                command.role(),
                command.since(),
                command.until(),
                clock.instant());
        if (command.role() == MandateRole.DELEGATE || command.role() == MandateRole.ALTERNATE) {
            mandate.filling(seats.heldOrNew(mandate.getGroup(), organisation, command.since()));
        }
        return book.give(mandate).getId();
    }

    /** @param day the last day; today or before for one that ends now, later for one whose end is known */
    @Allow(Role.STAFF)
    public void end(Long mandateId, long version, LocalDate day, String reason) {
        Mandate mandate = book.find(mandateId);
        mandate.requireVersion(version);
        book.end(mandate, day == null ? book.today() : day, reason);
    }

    /** The one person who has this e-mail address, or this name at the organisation. */
    @Allow(Role.STAFF)
    public Long person(String text, Long organisationId) {
        return names.person(text, organisationId);
    }
}
