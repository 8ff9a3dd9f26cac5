package it.lifesciencehub.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.LeaveService;
import it.lifesciencehub.organisations.OpenDuties;
import it.lifesciencehub.organisations.OpenDuty;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Mandates from the giving to the last day, and what becomes of them when somebody leaves. */
@ExtendWith(ArquillianExtension.class)
class MandateServiceIT {

    private static final Long ACCESS = 1L;

    @EJB
    private MandateService mandates;

    @EJB
    private LeaveService leaves;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private Instance<OpenDuties> duties;

    @PersistenceContext
    private EntityManager em;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
    private Organisation alfa;
    private Person delegate;
    private Person holder;
    private Affiliation work;

    @BeforeEach
    void aCompanyWithTwoPeople() {
        alfa = organisations.anOrganisation();
        delegate = organisations.aDelegateOf(alfa);
        holder = people.aPerson("Luca", "Conti");
        work = organisations.affiliate(holder, alfa, false);
    }

    @Test
    void tellWhoHeldWhatOnAnyDay() {
        Long id = give(holder, MandateRole.CHAIR, today.minusDays(30), today.minusDays(10));
        assertTrue(holders(today.minusDays(30)).contains(id));
        assertTrue(holders(today.minusDays(10)).contains(id));
        assertFalse(holders(today.minusDays(9)).contains(id));
        assertFalse(holders(today.minusDays(31)).contains(id));
    }

    @Test
    void areNotGivenTwiceForTheSameDays() {
        give(holder, MandateRole.DELEGATE, today.minusDays(30), null);
        refused(GroupReason.MANDATE_HELD_ALREADY, () -> give(holder, MandateRole.DELEGATE, today, today.plusDays(5)));
        give(holder, MandateRole.ALTERNATE, today, null);
    }

    @Test
    void forAnOrganisationAreForItsPeople() {
        Person stranger = people.aPerson("Sara", "Greco");
        refused(GroupReason.NOT_A_COLLEAGUE, () -> give(stranger, MandateRole.DELEGATE, today, null));
    }

    @Test
    void endOnTheDayOnWhichTheirHolderLeavesAndTheCompanyIsAskedForASuccessor() {
        Long id = give(holder, MandateRole.DELEGATE, today.minusDays(30), null);
        assertEquals(List.of(ACCESS), groupsOf(alfa));
        As.person(holder, () -> leaves.leave(work.getId(), today, List.of()));
        MandateRow row = As.staff(() -> mandates.ofOrganisation(alfa.getId())).get(0);
        assertEquals(id, row.id());
        assertEquals(today, row.until());
        long asked = em.createQuery(
                        "SELECT COUNT(m) FROM MailMessage m WHERE m.kind = 'groups.successor' AND m.personId = :delegate",
                        Long.class)
                .setParameter("delegate", delegate.getId())
                .getSingleResult();
        assertEquals(1, asked);
    }

    @Test
    void passToAColleagueByTheDelegatesDecision() {
        Long id = give(holder, MandateRole.DELEGATE, today.minusDays(30), null);
        OpenDuty duty = As.person(delegate, () -> mandateDuties().of(holder.getId(), alfa.getId()))
                .get(0);
        assertEquals(id, duty.id());
        assertEquals(OpenDuty.Choice.HAND_OVER, duty.proposal());
        As.person(
                delegate,
                () -> mandateDuties()
                        .settle(new OpenDuty.Decision(duty.kind(), id, OpenDuty.Choice.HAND_OVER, delegate.getId())));
        As.person(holder, () -> leaves.leave(work.getId(), today, List.of()));
        assertTrue(As.staff(() -> mandates.heldOn(ACCESS, today)).stream()
                .anyMatch(row -> row.personId().equals(delegate.getId()) && row.role() == MandateRole.DELEGATE));
        assertEquals(List.of(ACCESS), groupsOf(alfa));
    }

    @Test
    void thatArePersonalDoNotPass() {
        Long id = give(holder, MandateRole.CHAIR, today.minusDays(30), null);
        refused(
                GroupReason.ROLE_IS_PERSONAL,
                () -> As.person(
                        delegate,
                        () -> mandateDuties()
                                .settle(new OpenDuty.Decision(
                                        "mandate", id, OpenDuty.Choice.HAND_OVER, delegate.getId()))));
    }

    @Test
    void areNotThereForAnotherCompanysDelegate() {
        Long id = give(holder, MandateRole.DELEGATE, today.minusDays(30), null);
        Person other = organisations.aDelegateOf(organisations.anOrganisation());
        refused(
                CommonReason.NOT_FOUND,
                () -> As.person(
                        other,
                        () -> mandateDuties()
                                .settle(new OpenDuty.Decision("mandate", id, OpenDuty.Choice.CANCEL, null))));
    }

    @Test
    void areEndedByTheOneWhoSawThemAsTheyAre() {
        Long id = give(holder, MandateRole.EXPERT, today.minusDays(30), null);
        As.staff(() -> mandates.end(id, 1, today, "fine progetto"));
        refused(CommonReason.CHANGED_MEANWHILE, () -> As.staff(() -> mandates.end(id, 1, today, "ancora")));
    }

    private OpenDuties mandateDuties() {
        return duties.stream().filter(bean -> bean.holds("mandate")).findFirst().orElseThrow();
    }

    private Long give(Person person, MandateRole role, LocalDate since, LocalDate until) {
        return As.staff(
                () -> mandates.give(new MandateCommand(ACCESS, person.getId(), alfa.getId(), role, since, until)));
    }

    private List<Long> holders(LocalDate day) {
        return As.staff(() -> mandates.heldOn(ACCESS, day)).stream()
                .map(MandateRow::id)
                .toList();
    }

    private List<Long> groupsOf(Organisation organisation) {
        List<?> ids = em.createNativeQuery("SELECT group_id FROM organisation_group WHERE organisation_id = ?")
                .setParameter(1, organisation.getId())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static void refused(RefusalReason reason, Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
