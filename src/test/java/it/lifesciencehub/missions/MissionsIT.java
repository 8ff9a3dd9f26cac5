package it.lifesciencehub.missions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.registrations.ReplayService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A mission's call against the real server: applying, scoring, deciding, booking, withdrawing, moving up. */
@ExtendWith(ArquillianExtension.class)
class MissionsIT {

    @EJB
    private MissionCallService calls;

    @EJB
    private MissionApplicationService applications;

    @EJB
    private MissionSelectionService selection;

    @EJB
    private MissionDecisionService decisions;

    @EJB
    private RegistrationService registrations;

    @EJB
    private ReplayService order;

    @EJB
    private OrganisationFixture organisations;

    @Inject
    private MissionScene scene;

    private Long event;

    /** A company with its delegate and a colleague. */
    private record Company(Organisation organisation, Person delegate, Person colleague) {
        Long id() {
            return organisation.getId();
        }
    }

    @BeforeEach
    void aPublishedCall() {
        event = scene.event(3);
        CallForm form = MissionFixture.aForm();
        form.setOpens(RomeTime.local(Instant.now().minus(Duration.ofDays(1))));
        form.setCloses(RomeTime.local(Instant.now().plus(Duration.ofDays(10))));
        CriterionForm first = MissionFixture.aCriterion();
        CriterionForm second = MissionFixture.aCriterion();
        second.setWeight(50);
        As.staff(() -> calls.save(event, MissionCallService.NONE, form, List.of(first, second)));
        assertEquals(MissionReason.WEIGHTS_NOT_100, refused(() -> As.staff(() -> calls.publish(event))));
        second.setWeight(60);
        As.staff(() -> calls.save(event, As.staff(() -> calls.desk(event)).version(), form, List.of(first, second)));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.nobody(() -> calls.face(event))));
        As.staff(() -> calls.publish(event));
    }

    @Test
    void goesFromTheCallToPlacesAndMovesAReserveUp() {
        assertEquals(2, As.nobody(() -> calls.face(event)).criteria().size());
        Company best = aMember();
        Company next = aMember();
        Company third = aMember();
        Company weak = aMember();
        Company gone = aMember();
        apply(best, 2);
        apply(next, 1);
        apply(third, 1);
        apply(weak, 1);
        apply(gone, 1);
        As.person(gone.delegate(), () -> decisions.withdraw(gone.id(), event, "altra fiera"));
        assertEquals(List.of("missions.received", "missions.withdrawn"), scene.mails(gone.delegate()));
        assertEquals(MissionReason.CALL_STILL_OPEN, refused(() -> decide(List.of())));
        scene.close(event);
        assertEquals(MissionReason.CALL_CLOSED, refused(() -> apply(best, 1)));
        score(best, 1L, 10, 10);
        score(best, 2L, 8, 10);
        score(next, 1L, 7, 7);
        score(third, 1L, 7, 7);
        score(weak, 1L, 2, 2);
        List<DecisionLine> lines = lines();
        assertEquals(
                List.of("96.00", "70.00", "70.00", "20.00"),
                lines.stream().map(one -> one.getRow().total().toString()).toList());
        assertTrue(lines.get(1).getRow().tied());
        assertEquals(
                List.of(
                        ApplicationState.ADMITTED,
                        ApplicationState.ADMITTED,
                        ApplicationState.RESERVE,
                        ApplicationState.NOT_ADMITTED),
                lines.stream().map(DecisionLine::getResult).toList());
        assertEquals(MissionReason.REASON_MISSING, refused(() -> decide(lines)));
        lines.get(3).setReasons("Progetto non ancora maturo");
        lines.get(2).setResult(ApplicationState.ADMITTED);
        lines.get(2).setReasons("Prodotto unico");
        assertEquals(MissionReason.NOT_BOOKED, refused(() -> decide(lines)));
        assertEquals(0, scene.confirmed(event));
        assertEquals(CallPhase.CLOSED, As.staff(() -> selection.view(event)).phase());
        assertEquals(List.of("missions.received"), scene.mails(best.delegate()));
        lines.get(2).setResult(ApplicationState.RESERVE);
        decide(lines);
        assertEquals(3, scene.confirmed(event));
        assertEquals(List.of("missions.received", "missions.admitted"), scene.mails(best.delegate()));
        assertEquals(List.of("missions.received", "missions.not-admitted"), scene.mails(weak.delegate()));
        assertEquals(MissionReason.ALREADY_DECIDED, refused(() -> decide(lines)));
        ApplicationView reserve = As.person(third.delegate(), () -> applications.open(third.id(), event));
        assertEquals(ApplicationState.RESERVE, reserve.state());
        assertEquals(1, reserve.outcome().getReservePlace());
        As.person(next.delegate(), () -> decisions.withdraw(next.id(), event, "malattia"));
        assertFalse(scene.hasPlace(event, next.delegate()));
        assertTrue(scene.hasPlace(event, third.delegate()));
        assertEquals(
                List.of("missions.received", "missions.reserve", "missions.admitted"), scene.mails(third.delegate()));
        assertEquals(
                List.of(DecisionKind.RANKING, DecisionKind.WITHDRAWAL, DecisionKind.MOVED_UP),
                As.staff(() -> selection.view(event)).acts().stream()
                        .map(SelectionView.Act::kind)
                        .toList());
        swapsATraveller(third);
    }

    private void swapsATraveller(Company company) {
        Person colleague = company.colleague();
        assertEquals(
                MissionReason.PLACES_BY_CALL,
                refused(() -> As.person(
                        company.delegate(),
                        () -> registrations.register(new RegisterCommand(
                                event,
                                company.id(),
                                List.of(colleague.getId()),
                                List.of(),
                                UUID.randomUUID().toString())))));
        As.person(company.delegate(), () -> decisions.swap(company.id(), event, new Long[] {colleague.getId()}));
        assertTrue(scene.hasPlace(event, colleague));
        assertFalse(scene.hasPlace(event, company.delegate()));
        assertEquals(3, scene.confirmed(event));
    }

    @Test
    void keepsTheWithdrawalWhereBookingHasNoPlaceForTheReserve() {
        Company best = aMember();
        Company pair = aMember();
        apply(best, 2);
        apply(pair, 2);
        scene.close(event);
        score(best, 1L, 9, 9);
        score(pair, 1L, 8, 8);
        decide(lines());
        scene.places(event, 1);
        As.person(best.delegate(), () -> decisions.withdraw(best.id(), event, ""));
        assertEquals(0, scene.confirmed(event));
        SelectionView view = As.staff(() -> selection.view(event));
        assertEquals(
                List.of(ApplicationState.RESERVE, ApplicationState.WITHDRAWN),
                view.rows().stream().map(SelectionView.Row::state).toList());
        assertNull(view.next());
        Long id = view.rows().get(0).id();
        assertEquals(
                MissionReason.NOT_BOOKED, refused(() -> As.staff(() -> decisions.admit(id, "verbale 2", "posti"))));
        scene.places(event, 2);
        assertEquals(id, As.staff(() -> selection.view(event)).next().id());
        As.staff(() -> decisions.admit(id, "verbale 2", "posti di nuovo liberi"));
        assertEquals(2, scene.confirmed(event));
    }

    @Test
    void givesWhatIsFreedToAReserveBeforeTheWaitingList() {
        scene.places(event, 2);
        Company best = aMember();
        Company reserve = aMember();
        apply(best, 2);
        apply(reserve, 2);
        scene.close(event);
        score(best, 1L, 9, 9);
        score(reserve, 1L, 8, 8);
        decide(lines());
        Person waiting = waits();
        As.person(best.delegate(), () -> decisions.withdraw(best.id(), event, ""));
        assertTrue(scene.hasPlace(event, reserve.delegate()));
        assertTrue(scene.hasPlace(event, reserve.colleague()));
        assertEquals(RegistrationStatus.WAITLISTED, scene.standing(event, waiting));
        assertEquals(
                List.of("missions.received", "missions.reserve", "missions.admitted"), scene.mails(reserve.delegate()));
        As.person(reserve.delegate(), () -> decisions.withdraw(reserve.id(), event, ""));
        assertEquals(RegistrationStatus.CONFIRMED, scene.standing(event, waiting));
        assertTrue(As.staff(() -> order.check(event)).right());
    }

    @Test
    void letsAReserveWhoseTravellersFitPassOneWhoseTravellersDoNot() {
        scene.places(event, 2);
        Company best = aMember();
        Company pair = aMember();
        Company single = aMember();
        apply(best, 2);
        apply(pair, 2);
        apply(single, 1);
        scene.close(event);
        score(best, 1L, 9, 9);
        score(pair, 1L, 8, 8);
        score(single, 1L, 7, 7);
        decide(lines());
        Person waiting = waits();
        Long place = scene.registration(event, best.colleague());
        As.person(best.colleague(), () -> registrations.cancel(place));
        assertTrue(scene.hasPlace(event, single.delegate()));
        assertEquals(RegistrationStatus.WAITLISTED, scene.standing(event, waiting));
        List<SelectionView.Act> acts = As.staff(() -> selection.view(event)).acts();
        assertEquals(
                List.of(DecisionKind.RANKING, DecisionKind.MOVED_UP),
                acts.stream().map(SelectionView.Act::kind).toList());
        assertEquals(
                List.of(true, false),
                acts.get(1).lines().stream().map(SelectionView.Line::passedOver).toList());
        Long last = scene.registration(event, best.delegate());
        As.person(best.delegate(), () -> registrations.cancel(last));
        assertEquals(RegistrationStatus.CONFIRMED, scene.standing(event, waiting));
        ApplicationView view = As.person(pair.delegate(), () -> applications.open(pair.id(), event));
        assertEquals(ApplicationState.RESERVE, view.state());
        assertEquals(1, view.outcome().getReservePlace());
        assertTrue(As.staff(() -> order.check(event)).right());
    }

    /** Staff add somebody for whom there is no place. */
    private Person waits() {
        Person person = organisations.aDelegateOf(organisations.anOrganisation());
        Identity staff = new Identity(1L, person.getId(), "Giulia Ferrari", Set.of(Role.PERSON, Role.STAFF), "");
        Caller.run(
                staff,
                () -> registrations.register(new RegisterCommand(
                        event,
                        null,
                        List.of(person.getId()),
                        List.of(),
                        UUID.randomUUID().toString())));
        assertEquals(RegistrationStatus.WAITLISTED, scene.standing(event, person));
        return person;
    }

    @Test
    void isTheCompanysAloneAndItsMembersOnly() {
        Company company = aMember();
        Person stranger = organisations.aDelegateOf(organisations.anOrganisation());
        ApplicationForm form = form(company, 1);
        for (Executable attempt : List.<Executable>of(
                () -> As.person(stranger, () -> applications.open(company.id(), event)),
                () -> As.person(stranger, () -> applications.save(company.id(), event, form)),
                () -> As.person(stranger, () -> applications.submit(company.id(), event, form)),
                () -> As.person(stranger, () -> decisions.withdraw(company.id(), event, "")),
                () -> As.person(stranger, () -> decisions.swap(company.id(), event, new Long[] {1L})),
                () -> As.person(company.colleague(), () -> applications.open(company.id(), event)))) {
            assertEquals(CommonReason.NOT_FOUND, refused(attempt));
        }
        Organisation guest = organisations.anOrganisation();
        Person delegate = organisations.aDelegateOf(guest);
        Company outside = new Company(guest, delegate, delegate);
        assertEquals(MissionReason.NOT_A_MEMBER, refused(() -> apply(outside, 1)));
        form.setTravellers(new Long[] {stranger.getId()});
        assertEquals(
                CommonReason.INVALID,
                refused(() -> As.person(company.delegate(), () -> applications.submit(company.id(), event, form))));
        As.person(company.delegate(), () -> applications.save(company.id(), event, new ApplicationForm()));
        apply(company, 1);
        assertEquals(
                MissionReason.NOT_NOW,
                refused(() -> As.person(
                        company.delegate(), () -> applications.save(company.id(), event, new ApplicationForm()))));
        assertEquals(1, As.staff(() -> selection.view(event)).rows().size());
        assertEquals(
                ApplicationState.SUBMITTED,
                As.person(company.delegate(), () -> applications.mine()).stream()
                        .filter(one -> one.eventId().equals(event))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    private Company aMember() {
        Organisation organisation = organisations.anOrganisation();
        organisations.makeMember(organisation.getId());
        return new Company(
                organisation, organisations.aDelegateOf(organisation), organisations.aColleagueAt(organisation));
    }

    private void apply(Company company, int travellers) {
        As.person(company.delegate(), () -> applications.submit(company.id(), event, form(company, travellers)));
    }

    private static ApplicationForm form(Company company, int travellers) {
        ApplicationForm form = MissionFixture.anApplication();
        form.setTravellers(
                travellers == 1
                        ? new Long[] {company.delegate().getId()}
                        : new Long[] {
                            company.delegate().getId(), company.colleague().getId()
                        });
        return form;
    }

    private void score(Company company, Long account, int first, int second) {
        Identity evaluator =
                new Identity(account, null, "Valutatore " + account, Set.of(Role.PERSON, Role.STAFF), "192.0.2.9");
        Caller.run(evaluator, () -> {
            Long id = selection.view(event).rows().stream()
                    .filter(one -> one.organisationId().equals(company.id()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            List<ScoreLine> lines = selection.application(id).own();
            lines.get(0).setScore(first);
            lines.get(1).setScore(11);
            assertEquals(CommonReason.INVALID, refused(() -> selection.score(id, lines)));
            lines.get(1).setScore(second);
            selection.score(id, lines);
        });
    }

    private List<DecisionLine> lines() {
        return As.staff(() -> selection.view(event)).rows().stream()
                .filter(one -> one.state() == ApplicationState.SUBMITTED)
                .map(DecisionLine::new)
                .toList();
    }

    private void decide(List<DecisionLine> lines) {
        As.staff(() -> decisions.decide(event, "verbale n. 1", lines));
    }

    private static RefusalReason refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
