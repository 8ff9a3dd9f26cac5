package it.lifesciencehub.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
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
import org.junit.jupiter.api.function.Executable;

/** Seats from the asking to the end, and who may what, against the real server and database. */
@ExtendWith(ArquillianExtension.class)
class SeatServiceIT {

    @EJB
    private SeatService seats;

    @EJB
    private SeatDeskService desk;

    @EJB
    private GroupService groups;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MandateSuccession succession;

    @Inject
    private GroupRoster roster;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
    private Long group;
    private Organisation company;
    private Person delegate;
    private Person colleague;
    private Person coordinator;

    @BeforeEach
    void aGroupWithACoordinatorFromElsewhere() {
        group = aGroup(Admission.ON_APPROVAL, false);
        company = organisations.anOrganisation();
        delegate = organisations.aDelegateOf(company);
        colleague = organisations.aColleagueAt(company);
        coordinator = organisations.aColleagueAt(organisations.anOrganisation());
        hand(coordinator, group);
    }

    @Test
    void isAskedForByAnyColleagueGivenByTheCoordinatorAndFilledByTheDelegate() {
        assertEquals(
                SeatStatus.REQUESTED, As.person(colleague, () -> seats.ask(group, company.getId(), "Per esserci")));
        SeatRow asked = As.person(coordinator, () -> desk.waiting(group)).get(0);
        assertEquals("Per esserci", asked.words());
        As.person(coordinator, () -> desk.approve(asked.id(), asked.version()));
        fill(colleague, true);
        fill(delegate, false);
        SeatView view = As.person(delegate, () -> seats.held(company.getId())).get(0);
        assertTrue(view.hasDelegate());
        assertEquals(2, view.people().size());
        VotingOrganisation voting = roster.votingOrganisations(group, today).get(0);
        assertEquals(colleague.getId(), voting.delegateId());
        assertEquals(List.of(delegate.getId()), voting.alternateIds());
        assertTrue(mails("groups.seat.asked", coordinator) > 0);
        assertTrue(mails("groups.seat.given", delegate) > 0);
        assertTrue(mails("groups.seat.given", colleague) > 0);
    }

    @Test
    void hasOneVotingDelegateHoweverOftenTheNameChanges() {
        give();
        fill(colleague, true);
        fill(delegate, true);
        VotingOrganisation voting =
                roster.votingOrganisations(group, today.plusDays(1)).get(0);
        assertEquals(delegate.getId(), voting.delegateId());
        assertEquals(List.of(), voting.alternateIds());
        assertEquals(
                2,
                As.person(delegate, () -> desk.people(group, today)).stream()
                        .filter(row -> row.role() == MandateRole.DELEGATE)
                        .count());
    }

    @Test
    void isRefusedWithAReasonThatTheOrganisationReads() {
        As.person(colleague, () -> seats.ask(group, company.getId(), ""));
        SeatRow asked = As.person(coordinator, () -> desk.waiting(group)).get(0);
        assertThrows(Refusal.class, () -> As.person(coordinator, () -> desk.refuse(asked.id(), asked.version(), " ")));
        As.person(coordinator, () -> desk.refuse(asked.id(), asked.version(), "Il gruppo è al completo"));
        SeatRow past = As.person(delegate, () -> seats.past(company.getId())).get(0);
        assertEquals(SeatStatus.REFUSED, past.status());
        assertEquals("Il gruppo è al completo", past.reason());
        assertEquals(SeatStatus.REQUESTED, As.person(colleague, () -> seats.ask(group, company.getId(), "")));
    }

    @Test
    void isGivenAtOnceInAnOpenGroupAndNotTwice() {
        Long open = aGroup(Admission.OPEN, false);
        assertEquals(SeatStatus.HELD, As.person(colleague, () -> seats.ask(open, company.getId(), "")));
        assertEquals(
                GroupReason.SEATS_TAKEN,
                refusal(() -> As.person(colleague, () -> seats.ask(open, company.getId(), ""))));
    }

    @Test
    void isOnlyOfferedWhereAGroupIsJoinedByInvitation() {
        Long closed = aGroup(Admission.BY_INVITATION, true);
        hand(coordinator, closed);
        assertEquals(
                GroupReason.BY_INVITATION_ONLY,
                refusal(() -> As.person(colleague, () -> seats.ask(closed, company.getId(), ""))));
        As.person(coordinator, () -> desk.offer(closed, company.getName(), "Venite"));
        SeatRow offered = As.person(delegate, () -> seats.open(company.getId())).get(0);
        assertEquals(
                CommonReason.NOT_FOUND,
                refusal(() -> As.person(colleague, () -> seats.accept(offered.id(), offered.version()))));
        As.person(delegate, () -> seats.accept(offered.id(), offered.version()));
        assertEquals(1, As.person(delegate, () -> seats.held(company.getId())).size());
    }

    @Test
    void endsWithItsPeoplesMandatesOnTheSameDay() {
        give();
        fill(colleague, true);
        SeatRow seat = held();
        As.person(delegate, () -> seats.giveBack(seat.id(), seat.version(), null));
        assertEquals(List.of(), As.person(delegate, () -> seats.held(company.getId())));
        assertEquals(List.of(), roster.votingOrganisations(group, today.plusDays(1)));
        assertEquals(
                1,
                As.staff(() -> desk.people(group, today)).stream()
                        .filter(row -> row.personId().equals(colleague.getId()))
                        .count());
    }

    @Test
    void isDecidedOnceHoweverManyPressTheButton() {
        As.person(colleague, () -> seats.ask(group, company.getId(), ""));
        SeatRow asked = As.person(coordinator, () -> desk.waiting(group)).get(0);
        As.person(coordinator, () -> desk.approve(asked.id(), asked.version()));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.person(coordinator, () -> desk.refuse(asked.id(), asked.version(), "no"))));
    }

    @Test
    void showsNothingToOthersAndLetsThemChangeNothing() {
        As.person(colleague, () -> seats.ask(group, company.getId(), ""));
        SeatRow asked = As.person(coordinator, () -> desk.waiting(group)).get(0);
        Person outsider = people.aPerson("Olga", "Fuori");
        Person rival = organisations.aDelegateOf(organisations.anOrganisation());
        Long otherGroup = aGroup(Admission.ON_APPROVAL, false);
        Person otherCoordinator = organisations.aColleagueAt(organisations.anOrganisation());
        hand(otherCoordinator, otherGroup);
        for (Person stranger : List.of(outsider, rival, otherCoordinator)) {
            for (Executable attempt : List.<Executable>of(
                    () -> desk.people(group, today),
                    () -> desk.seats(group),
                    () -> desk.waiting(group),
                    () -> desk.problems(asked.id()),
                    () -> desk.approve(asked.id(), asked.version()),
                    () -> desk.refuse(asked.id(), asked.version(), "no"),
                    () -> desk.offer(group, company.getName(), ""),
                    () -> desk.giveRole(group, outsider.getEmail(), null, MandateRole.CHAIR, null),
                    () -> groups.form(group),
                    () -> groups.version(group),
                    () -> groups.describe(group, 1, new WorkGroupForm()),
                    () -> seats.held(company.getId()),
                    () -> seats.open(company.getId()),
                    () -> seats.choices(company.getId()),
                    () -> seats.ask(group, company.getId(), ""),
                    () -> seats.accept(asked.id(), asked.version()),
                    () -> seats.withdraw(asked.id(), asked.version()),
                    () -> seats.fill(asked.id(), asked.version(), outsider.getId(), true))) {
                assertEquals(
                        CommonReason.NOT_FOUND,
                        refusal(() -> As.person(stranger, () -> run(attempt))),
                        stranger.getName());
            }
        }
        assertEquals(1, As.person(coordinator, () -> desk.waiting(group)).size());
    }

    @Test
    void coordinatorsAreMadeByStaffAlone() {
        give();
        assertEquals(
                GroupReason.COORDINATOR_BY_STAFF,
                refusal(() -> As.person(
                        coordinator,
                        () -> desk.giveRole(group, colleague.getEmail(), null, MandateRole.COORDINATOR, null))));
        As.person(coordinator, () -> desk.giveRole(group, colleague.getEmail(), null, MandateRole.SECRETARY, null));
        assertEquals(
                GroupReason.NOT_A_COLLEAGUE,
                refusal(() -> As.person(
                        coordinator,
                        () -> desk.giveRole(
                                group, coordinator.getEmail(), company.getName(), MandateRole.EXPERT, null))));
        MandateRow own = As.staff(() -> desk.people(group, today)).stream()
                .filter(row -> row.role() == MandateRole.COORDINATOR)
                .findFirst()
                .orElseThrow();
        assertEquals(
                GroupReason.COORDINATOR_BY_STAFF,
                refusal(() -> As.person(coordinator, () -> desk.endRole(own.id(), own.version()))));
        As.staff(() -> desk.endRole(own.id(), own.version()));
    }

    @Test
    void membersReadAndDoNotRun() {
        give();
        fill(colleague, true);
        assertFalse(As.person(colleague, () -> desk.seats(group)).isEmpty());
        assertEquals(CommonReason.FORBIDDEN, refusal(() -> As.person(colleague, () -> run(() -> desk.waiting(group)))));
        GroupHead head = As.person(colleague, () -> groups.head(slug(group)));
        assertTrue(head.inside());
        assertFalse(head.running());
        assertFalse(As.nobody(() -> groups.head(slug(group))).inside());
    }

    @Test
    void aMandateThatEndsSoonAsksForASuccessorOnceEachTime() throws Exception {
        give();
        fill(colleague, true);
        MandateRow mandate = As.staff(() -> desk.people(group, today)).stream()
                .filter(row -> row.role() == MandateRole.DELEGATE)
                .findFirst()
                .orElseThrow();
        assertEquals(today.plusMonths(24).minusDays(1), mandate.until());
        long before = mails("groups.successor", delegate);
        ask(mandate.until().minusDays(MandateSuccession.EARLY));
        ask(mandate.until().minusDays(MandateSuccession.EARLY));
        assertEquals(before + 1, mails("groups.successor", delegate));
        ask(mandate.until().minusDays(MandateSuccession.LATE));
        ask(mandate.until().minusDays(1));
        assertEquals(before + 2, mails("groups.successor", delegate));
        SeatRow seat = held();
        long seen = As.staff(() -> desk.people(group, today)).stream()
                .filter(row -> row.id().equals(mandate.id()))
                .findFirst()
                .orElseThrow()
                .version();
        As.person(delegate, () -> seats.prolong(seat.id(), seat.version(), mandate.id(), seen));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.person(delegate, () -> seats.prolong(seat.id(), seat.version(), mandate.id(), seen))));
        assertEquals(
                mandate.until().plusMonths(24),
                As.staff(() -> desk.people(group, today)).stream()
                        .filter(row -> row.id().equals(mandate.id()))
                        .findFirst()
                        .orElseThrow()
                        .until());
    }

    @Test
    void aGroupIsProposedActivatedAndRests() {
        WorkGroupForm form = form(Admission.OPEN, false);
        String slug = As.staff(() -> groups.create(form));
        Long id = As.staff(() -> groups.head(slug)).id();
        assertEquals(WorkGroupState.PROPOSED, As.staff(() -> groups.head(slug)).state());
        assertEquals(
                GroupReason.STATE_NOT_POSSIBLE,
                refusal(() ->
                        As.staff(() -> groups.become(id, As.staff(() -> groups.version(id)), WorkGroupState.DORMANT))));
        As.staff(() -> groups.become(id, groups.version(id), WorkGroupState.ACTIVE));
        As.staff(() -> groups.become(id, groups.version(id), WorkGroupState.CLOSED));
        assertEquals(
                GroupReason.GROUP_TAKES_NOBODY,
                refusal(() -> As.person(colleague, () -> seats.ask(id, company.getId(), ""))));
        form.setNameIt(" ");
        Refusal refused =
                assertThrows(Refusal.class, () -> As.staff(() -> groups.change(id, groups.version(id), form)));
        assertEquals("nameIt", refused.problems().get(0).field());
        assertNull(As.staff(() -> groups.form(id)).getVoteLostAfter());
    }

    private void ask(LocalDate day) throws Exception {
        transaction.begin();
        As.staff(() -> succession.ask(day));
        transaction.commit();
    }

    private void give() {
        As.person(colleague, () -> seats.ask(group, company.getId(), ""));
        SeatRow asked = As.person(coordinator, () -> desk.waiting(group)).get(0);
        As.person(coordinator, () -> desk.approve(asked.id(), asked.version()));
    }

    private void fill(Person person, boolean votes) {
        SeatRow seat = held();
        As.person(delegate, () -> seats.fill(seat.id(), seat.version(), person.getId(), votes));
    }

    private SeatRow held() {
        return As.person(delegate, () -> seats.held(company.getId())).get(0).seat();
    }

    private void hand(Person person, Long groupId) {
        As.staff(() -> desk.giveRole(groupId, person.getEmail(), null, MandateRole.COORDINATOR, null));
    }

    private Long aGroup(Admission admission, boolean membersOnly) {
        String slug = As.staff(() -> groups.create(form(admission, membersOnly)));
        Long id = As.staff(() -> groups.head(slug)).id();
        As.staff(() -> groups.become(id, groups.version(id), WorkGroupState.ACTIVE));
        return id;
    }

    private static WorkGroupForm form(Admission admission, boolean membersOnly) {
        String sign = UUID.randomUUID().toString().substring(0, 8);
        WorkGroupForm form = new WorkGroupForm();
        form.setKind(WorkGroupKind.WORKING_GROUP);
        form.setArea("market-access");
        form.setNameIt("Gruppo " + sign);
        form.setNameEn("Group " + sign);
        form.setAimIt("Provare");
        form.setAimEn("To try");
        form.setAdmission(admission);
        form.setMembersOnly(membersOnly);
        form.setTermMonths(24);
        return form;
    }

    private String slug(Long groupId) {
        return em.find(WorkGroup.class, groupId).getSlug();
    }

    private long mails(String kind, Person to) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("address", to.getEmail())
                .getSingleResult();
    }

    private static void run(Executable attempt) {
        try {
            attempt.execute();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
