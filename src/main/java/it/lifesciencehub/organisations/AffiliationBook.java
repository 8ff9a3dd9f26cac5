package it.lifesciencehub.organisations;

import it.lifesciencehub.accounts.AccountInvitations;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Begins, changes and ends affiliations, and writes each into the trail. For the services of this feature, which decide
 * who may.
 */
@ApplicationScoped
class AffiliationBook {

    private static final int MAX_JOB_TITLE = 150;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private AccountInvitations invitations;

    @Inject
    private Event<AffiliationEnded> ended;

    Organisation organisation(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
    }

    Affiliation affiliation(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Affiliation.class, id));
    }

    /** The person's affiliation with the organisation that lasts now. */
    Optional<Affiliation> current(Organisation organisation, Person person) {
        return em.createQuery(
                        "SELECT a FROM Affiliation a WHERE a.organisation = :organisation AND a.person = :person"
                                + " AND a.until IS NULL",
                        Affiliation.class)
                .setParameter("organisation", organisation)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** A person's affiliations, those that last first. */
    List<AffiliationRow> history(Long personId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.AffiliationRow(a.id, o.id, o.name, a.jobTitle,"
                                + " a.jobFunction, a.delegate, a.since, a.until)"
                                + " FROM Affiliation a JOIN a.organisation o WHERE a.person.id = :person"
                                + " ORDER BY CASE WHEN a.until IS NULL THEN 0 ELSE 1 END, a.since DESC, a.id",
                        AffiliationRow.class)
                .setParameter("person", personId)
                .getResultList();
    }

    Affiliation begin(Organisation organisation, Person person, String jobTitle, JobFunction jobFunction) {
        return begin(organisation, person, jobTitle, jobFunction, today());
    }

    Affiliation begin(
            Organisation organisation, Person person, String jobTitle, JobFunction jobFunction, LocalDate from) {
        if (!organisation.isActive()) {
            throw new Refusal(OrganisationReason.ORGANISATION_INACTIVE);
        }
        Affiliation affiliation = new Affiliation(person, organisation, from);
        affiliation.workAs(checked(jobTitle), jobFunction);
        em.persist(affiliation);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw new Refusal(OrganisationReason.ALREADY_AFFILIATED);
        }
        record("affiliation.begun", affiliation);
        return affiliation;
    }

    void workAs(Affiliation affiliation, String jobTitle, JobFunction jobFunction) {
        requireCurrent(affiliation);
        affiliation.workAs(checked(jobTitle), jobFunction);
        record("affiliation.changed", affiliation);
    }

    /** @param day the last day, no later than today */
    void end(Affiliation affiliation, LocalDate day) {
        requireCurrent(affiliation);
        affiliation.end(day);
        record("affiliation.ended", affiliation);
        ended.fire(new AffiliationEnded(
                affiliation.getId(),
                affiliation.getPerson().getId(),
                affiliation.getOrganisation().getId(),
                affiliation.getUntil()));
    }

    void makeDelegate(Affiliation affiliation, boolean delegate) {
        requireCurrent(affiliation);
        if (affiliation.isDelegate() != delegate) {
            affiliation.makeDelegate(delegate);
            record(delegate ? "delegate.named" : "delegate.unnamed", affiliation);
        }
    }

    /** Writes the mail that lets the person sign in. */
    void invite(Affiliation affiliation) {
        requireCurrent(affiliation);
        invitations.send(affiliation.getPerson(), affiliation.getOrganisation().getName());
        record("affiliation.invited", affiliation);
    }

    /** Current delegates of the organisation other than this one. */
    boolean hasOtherDelegate(Affiliation affiliation) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Affiliation a WHERE a.organisation = :organisation"
                                        + " AND a.delegate = TRUE AND a.until IS NULL AND a.id <> :id",
                                Long.class)
                        .setParameter("organisation", affiliation.getOrganisation())
                        .setParameter("id", affiliation.getId())
                        .getSingleResult()
                > 0;
    }

    private void requireCurrent(Affiliation affiliation) {
        if (!affiliation.isCurrent()) {
            throw new Refusal(OrganisationReason.AFFILIATION_ENDED);
        }
    }

    /** The title as it is stored, or a refusal at its field. */
    static String checked(String jobTitle) {
        String title = jobTitle == null ? "" : jobTitle.strip();
        if (title.length() > MAX_JOB_TITLE) {
            throw new Refusal(List.of(new Problem("jobTitle", CommonReason.TOO_LONG, MAX_JOB_TITLE)));
        }
        if (title.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(List.of(new Problem("jobTitle", OrganisationReason.CHARACTERS_NOT_VALID)));
        }
        return title;
    }

    LocalDate today() {
        return RomeTime.today(clock);
    }

    private void record(String action, Affiliation affiliation) {
        trail.record(
                action,
                "Organisation",
                affiliation.getOrganisation().getId(),
                affiliation.getOrganisation().getName(),
                affiliation.getPerson().getName());
    }
}
