package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Categories with rules and organisations in the database, and hands that move days. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class StoredMembershipFixture {

    @PersistenceContext
    private EntityManager em;

    /** By calendar years and months; 1200 euro a year, 2400 for large ones; 30 days to pay and 30 of grace. */
    public Long aCategory() {
        MembershipCategory category = new MembershipCategory(UUID.randomUUID().toString());
        category.describe(new LocalisedText("Prova", "Trial"), new LocalisedText("", ""), 99);
        category.setTerms(TermBasis.CALENDAR_YEAR, Proration.MONTHS, 30, 30);
        em.persist(category);
        rule(category, null, "1200");
        rule(category, SizeClass.LARGE, "2400");
        return category.getId();
    }

    /** One that nobody has decided a fee for. */
    public Long aCategoryWithoutRules() {
        MembershipCategory category = new MembershipCategory(UUID.randomUUID().toString());
        category.describe(new LocalisedText("Vuota", "Empty"), new LocalisedText("", ""), 99);
        category.setTerms(TermBasis.CALENDAR_YEAR, Proration.NONE, 30, 30);
        em.persist(category);
        return category.getId();
    }

    private void rule(MembershipCategory category, SizeClass size, String amount) {
        MembershipFee fee = new MembershipFee(category);
        fee.say(size, null, null, LocalDate.of(2000, 1, 1), new BigDecimal(amount));
        em.persist(fee);
    }

    public Organisation anOrganisation(SizeClass size) {
        Organisation organisation =
                new Organisation("Socio " + UUID.randomUUID(), OrganisationKind.COMPANY, Instant.now());
        organisation.classify(OrganisationKind.COMPANY, size, Set.of());
        em.persist(organisation);
        return organisation;
    }

    public void resize(Long organisationId, SizeClass size) {
        em.find(Organisation.class, organisationId).classify(OrganisationKind.COMPANY, size, Set.of());
    }

    /** Moves the due days of what is asked for, as if time had passed. */
    public void dueSince(Long membershipId, LocalDate day) {
        em.createQuery("UPDATE MembershipTerm t SET t.dueOn = :day WHERE t.membership.id = :id AND t.dueOn IS NOT NULL")
                .setParameter("day", day)
                .setParameter("id", membershipId)
                .executeUpdate();
    }

    /** Moves the last day of a notice, as if time had passed. */
    public void leavingOn(Long membershipId, LocalDate day) {
        em.createQuery("UPDATE Membership m SET m.endsOn = :day WHERE m.id = :id")
                .setParameter("day", day)
                .setParameter("id", membershipId)
                .executeUpdate();
    }

    /** Moves the day of a change of category, as if time had passed. */
    public void categoryChangesOn(Long membershipId, LocalDate day) {
        em.createQuery("UPDATE Membership m SET m.nextCategoryFrom = :day WHERE m.id = :id")
                .setParameter("day", day)
                .setParameter("id", membershipId)
                .executeUpdate();
    }

    /** Writes past the services: what the last wall says to a second open membership. */
    public void forceASecond(Long membershipId) {
        Membership first = em.find(Membership.class, membershipId);
        em.persist(new Membership(first.getOrganisation(), first.getCategory(), LocalDate.now(), Instant.now()));
        em.flush();
    }

    public Organisation find(Long organisationId) {
        return em.find(Organisation.class, organisationId);
    }

    public long trail(Long organisationId, String action) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM AuditEntry e WHERE e.subjectId = :id AND e.action = :action", Long.class)
                .setParameter("id", organisationId)
                .setParameter("action", action)
                .getSingleResult();
    }
}
