package it.lifesciencehub.invitations;

import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Whom one condition names: ids of affiliations where it is asked of work, else ids of people. One query each. */
@ApplicationScoped
class ConditionQueries {

    private static final String WORK =
            "SELECT a.id FROM Affiliation a JOIN a.organisation o WHERE a.until IS NULL AND o.active = TRUE AND ";
    private static final String SECTOR = "SELECT a.id FROM Affiliation a JOIN a.organisation o JOIN o.sectors s"
            + " WHERE a.until IS NULL AND o.active = TRUE AND s = :value";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Arrivals arrivals;

    Set<Long> found(AudienceCondition condition) {
        if (condition.getKind() == ConditionKind.CAME) {
            return arrivals.at(condition.valueAsId());
        }
        return new HashSet<>(query(condition).getResultList());
    }

    private TypedQuery<Long> query(AudienceCondition condition) {
        String value = condition.getValue();
        return switch (condition.getKind()) {
            case GROUP -> group(condition);
            case EVENT ->
                query(
                        "SELECT r.person.id FROM Registration r WHERE r.event.id = :value AND r.status ="
                                + " it.lifesciencehub.registrations.RegistrationStatus.CONFIRMED",
                        condition.valueAsId());
            case CAME -> throw new IllegalArgumentException("Asked of whoever keeps attendance");
            case SUBSCRIPTION ->
                query(
                        "SELECT s.person.id FROM Subscription t JOIN t.subscriber s WHERE t.topic = :value"
                                + " AND t.live = TRUE AND s.person IS NOT NULL",
                        value);
            case LANGUAGE -> query("SELECT p.id FROM Person p WHERE p.language = :value", Language.valueOf(value));
            case ORGANISATION_KIND -> query(WORK + "o.kind = :value", OrganisationKind.valueOf(value));
            case SECTOR -> query(SECTOR, Sector.valueOf(value));
            case SIZE -> query(WORK + "o.sizeClass = :value", SizeClass.valueOf(value));
            case PROVINCE -> query(WORK + "o.province = :value", value);
            case MEMBERSHIP_CATEGORY ->
                query(WORK + "o.membershipStatus IS NOT NULL AND o.membershipCategory = :value", value);
            case MEMBERSHIP_STATE ->
                query(WORK + "COALESCE(o.membershipStatus, '" + ConditionKind.NEVER_MEMBER + "') = :value", value);
            case JOB_FUNCTION -> query(WORK + "a.jobFunction = :value", JobFunction.valueOf(value));
            case DELEGATE -> query(WORK + "a.delegate = :value", true);
        };
    }

    private TypedQuery<Long> query(String jpql, Object value) {
        return em.createQuery(jpql, Long.class).setParameter("value", value);
    }

    private TypedQuery<Long> group(AudienceCondition condition) {
        String role = condition.getDetail();
        return query(
                        "SELECT m.person.id FROM Mandate m WHERE m.group.id = :value AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day)"
                                + (role == null ? "" : " AND m.role = it.lifesciencehub.groups.MandateRole." + role),
                        condition.valueAsId())
                .setParameter("day", RomeTime.today(clock));
    }
}
