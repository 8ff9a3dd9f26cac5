package it.lifesciencehub.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.accounts.AccountFixture;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.LeaveService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom mandates, seats and their ends are told to, and what stands in the trail of the group afterwards. */
@ExtendWith(ArquillianExtension.class)
class MandateNoticesIT {

    @EJB
    private MandateService mandates;

    @EJB
    private SeatService seats;

    @EJB
    private GroupTrailService trail;

    @EJB
    private LeaveService leaves;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @EJB
    private AccountFixture accounts;

    @Inject
    private MandateBook book;

    @Inject
    private MeetingScene scene;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
    private WorkGroup group;
    private Organisation company;
    private Person chair;
    private Person delegate;

    @BeforeEach
    void aGroupWithAChairAndACompanyWithADelegate() {
        group = scene.group();
        company = organisations.anOrganisation();
        chair = people.aPerson("Carla", "Presidente");
        delegate = people.aPerson("Dora", "Delegata");
        organisations.affiliate(delegate, company, true);
        accounts.anAccountOf(chair, Role.PERSON);
        give(chair, MandateRole.CHAIR, null);
    }

    @Test
    void areToldToTheirHolderInTheirLanguageWithALinkToTheGroup() {
        Person english = people.aPerson("Emma", "English", Language.EN, UUID.randomUUID() + "@test.example");
        organisations.affiliate(english, company, false);
        Long id = give(english, MandateRole.DELEGATE, today.plusDays(30));
        MailMessage named = mails(english, "groups.mandate.named").get(0);
        assertTrue(named.getSubject().startsWith(group.getName().getEn()), named.getSubject());
        assertTrue(named.getTextBody().contains("/groups/" + group.getSlug()), named.getTextBody());
        end(id);
        assertEquals(1, mails(english, "groups.mandate.ended").size());
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(), english.getId(), null, MandateRole.EXPERT, today.minusDays(9), today.minusDays(2))));
        assertEquals(1, mails(english, "groups.mandate.named").size());
    }

    @Test
    void areToldOfWhenRenewedHandedOverAndReleased() throws Exception {
        Person colleague = organisations.aColleagueAt(company);
        Person other = organisations.aColleagueAt(company);
        transaction.begin();
        em.createNativeQuery("UPDATE work_group SET term_months = 12 WHERE id = ?")
                .setParameter(1, group.getId())
                .executeUpdate();
        transaction.commit();
        Long id = give(colleague, MandateRole.DELEGATE, today.plusDays(30));
        SeatRow seat = held();
        As.person(delegate, () -> seats.prolong(seat.id(), seat.version(), id, row(id).version()));
        assertEquals(1, mails(colleague, "groups.mandate.prolonged").size());
        transaction.begin();
        As.person(delegate, () -> book.pass(em.find(Mandate.class, id), em.find(Person.class, other.getId()), null));
        transaction.commit();
        assertEquals(1, mails(colleague, "groups.mandate.passed").size());
        assertEquals(0, mails(colleague, "groups.mandate.ended").size());
        assertEquals(1, mails(other, "groups.mandate.named").size());
        As.person(delegate, () -> seats.giveBack(held().id(), held().version(), "Non serve più"));
        assertEquals(1, mails(other, "groups.mandate.ended").size());
        assertEquals(1, mails(chair, "groups.seat.free").size());
        assertEquals(1, mails(delegate, "groups.seat.ended").size());
    }

    @Test
    void inviteAnOfficerWithoutAnAccountToMakeOne() {
        Person coordinator = people.aPerson("Corrado", "Coordinatore");
        give(coordinator, MandateRole.COORDINATOR, null);
        assertEquals(1, invitations(coordinator));
        assertEquals(0, invitations(chair));
        Person expert = people.aPerson();
        give(expert, MandateRole.EXPERT, null);
        assertEquals(0, invitations(expert));
    }

    @Test
    void askOfficersAndTheOfficeWhereTheOnlyDelegateLeaves() throws Exception {
        Organisation small = organisations.anOrganisation();
        Person only = people.aPerson("Ugo", "Unico");
        Affiliation work = organisations.affiliate(only, small, true);
        String office = UUID.randomUUID() + "@test.example";
        transaction.begin();
        em.createNativeQuery("UPDATE organisation SET email = ? WHERE id = ?")
                .setParameter(1, office)
                .setParameter(2, small.getId())
                .executeUpdate();
        transaction.commit();
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(), only.getId(), small.getId(), MandateRole.DELEGATE, today.minusDays(5), null)));
        As.person(only, () -> leaves.leave(work.getId(), today, List.of()));
        assertEquals(1, mails(office, "groups.successor").size());
        assertEquals(1, mails(chair, "groups.successor").size());
        assertEquals(0, mails(only, "groups.successor").size());
    }

    @Test
    void standInTheTrailOfTheGroupForThoseWhoRunIt() {
        Person colleague = organisations.aColleagueAt(company);
        Long id = give(colleague, MandateRole.DELEGATE, null);
        WorkGroup elsewhere = scene.group();
        As.staff(() -> mandates.give(
                new MandateCommand(elsewhere.getId(), chair.getId(), null, MandateRole.EXPERT, today, null)));
        List<String> actions = As.person(chair, () -> trail.list(group.getId(), PageRequest.of(1))).rows().stream()
                .map(GroupTrailRow::action)
                .toList();
        assertEquals(
                3,
                actions.stream()
                        .filter(action -> action.matches("mandate.given|seat.given"))
                        .count());
        end(id);
        GroupTrailRow newest = As.staff(() -> trail.list(group.getId(), PageRequest.of(1)))
                .rows()
                .get(0);
        assertEquals("mandate.ended", newest.action());
        assertTrue(newest.detail().startsWith(colleague.getName()), newest.detail());
        Person outsider = people.aPerson();
        assertEquals(
                CommonReason.NOT_FOUND,
                assertThrows(
                                Refusal.class,
                                () -> As.person(outsider, () -> trail.list(group.getId(), PageRequest.of(1))))
                        .reason());
        Person member = organisations.aColleagueAt(company);
        give(member, MandateRole.ALTERNATE, null);
        assertEquals(
                CommonReason.FORBIDDEN,
                assertThrows(Refusal.class, () -> As.person(member, () -> trail.list(group.getId(), PageRequest.of(1))))
                        .reason());
    }

    private Long give(Person person, MandateRole role, LocalDate until) {
        Long organisation = role.isOfOrganisation() ? company.getId() : null;
        return As.staff(() -> mandates.give(
                new MandateCommand(group.getId(), person.getId(), organisation, role, today.minusDays(3), until)));
    }

    private void end(Long id) {
        As.staff(() -> mandates.end(id, row(id).version(), today, null));
    }

    private MandateRow row(Long id) {
        return As.staff(() -> mandates.heldOn(group.getId(), today)).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SeatRow held() {
        return As.person(delegate, () -> seats.held(company.getId())).get(0).seat();
    }

    private long invitations(Person person) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.action = 'accounts.person-invited'"
                                + " AND a.subjectId = :person",
                        Long.class)
                .setParameter("person", person.getId())
                .getSingleResult();
    }

    private List<MailMessage> mails(Person person, String kind) {
        return mails(person.getEmail(), kind);
    }

    private List<MailMessage> mails(String address, String kind) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address"
                                + " ORDER BY m.createdAt",
                        MailMessage.class)
                .setParameter("kind", kind)
                .setParameter("address", address)
                .getResultList();
    }
}
