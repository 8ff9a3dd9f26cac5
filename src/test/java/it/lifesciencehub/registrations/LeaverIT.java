package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.LeaveDesk;
import it.lifesciencehub.organisations.LeaveOutcome;
import it.lifesciencehub.organisations.LeaveOutcome.Result;
import it.lifesciencehub.organisations.LeaveService;
import it.lifesciencehub.organisations.OpenDuty;
import it.lifesciencehub.organisations.OpenDuty.Choice;
import it.lifesciencehub.organisations.OpenDuty.Decision;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of places when their holder leaves the company. */
@ExtendWith(ArquillianExtension.class)
class LeaverIT {

    @Inject
    private BookingScene scene;

    @EJB
    private RegistrationService registrations;

    @EJB
    private LeaveService leaving;

    @EJB
    private ColleagueService colleagues;

    private Organisation company;
    private Person delegate;
    private Person leaver;
    private Person colleague;

    @BeforeEach
    void threePeople() {
        company = scene.organisation("Ditta");
        List<Person> people = scene.people(company, 3);
        delegate = people.get(0);
        leaver = people.get(1);
        colleague = people.get(2);
    }

    @Test
    void handsOverCancelsAndKeeps() {
        Long handed = event(5);
        Long cancelled = event(1);
        Long kept = event(5);
        Long place1 = book(handed, leaver);
        Long place2 = book(cancelled, leaver);
        Organisation other = scene.organisation("Altra");
        Person waiting = scene.people(other, 1).get(0);
        Long next = As.person(waiting, () -> registrations.register(command(cancelled, other, waiting)))
                .get(0)
                .registrationId();
        assertEquals(RegistrationStatus.WAITLISTED, scene.registration(next).getStatus());
        Long place3 = book(kept, leaver);

        LeaveDesk desk = desk();
        assertEquals(3, desk.duties().size());
        assertTrue(desk.duties().stream().allMatch(duty -> duty.proposal() == Choice.HAND_OVER));
        LeaveOutcome outcome = leave(
                new Decision("place", place1, Choice.HAND_OVER, colleague.getId()),
                new Decision("place", place2, Choice.CANCEL, null),
                new Decision("place", place3, Choice.KEEP, null));

        assertTrue(outcome.ended());
        assertEquals(Set.of(Result.DONE), results(outcome));
        assertEquals(
                RegistrationStatus.CONFIRMED, scene.active(handed, colleague).getStatus());
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(place2).getStatus());
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(next).getStatus());
        Registration own = scene.registration(place3);
        assertEquals(RegistrationStatus.CONFIRMED, own.getStatus());
        assertNull(own.getOrganisation());
        assertNull(own.getQuotaOrganisationId());
        assertTrue(scene.mails(place3).contains("registration.kept"));
        assertFalse(isColleague(leaver));
        assertEquals(List.of(), desk().duties());
    }

    @Test
    void givesTheCompanysShareBackWithAPlaceThatIsKept() {
        Long event = scene.event(5, 1, false, WaitingPolicy.FIRST_COME);
        Long place = book(event, leaver);
        Long waiting = book(event, colleague);
        assertEquals(RegistrationStatus.WAITLISTED, scene.registration(waiting).getStatus());
        leave(new Decision("place", place, Choice.KEEP, null));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(waiting).getStatus());
        assertEquals(2, scene.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(2, scene.places(event).getConfirmed());
    }

    @Test
    void reportsWhatChangedMeanwhileAndGoesOn() {
        Long place = book(event(5), leaver);
        desk();
        As.person(leaver, () -> registrations.cancel(place));
        LeaveOutcome outcome = leave(new Decision("place", place, Choice.HAND_OVER, colleague.getId()));
        assertEquals(Set.of(Result.GONE), results(outcome));
        assertTrue(outcome.ended());
    }

    @Test
    void endsNothingWhileSomethingFailsAndCanBeTriedAgain() {
        Long first = event(5);
        Long second = event(5);
        Long place1 = book(first, leaver);
        Long place2 = book(second, leaver);
        book(second, colleague);
        LeaveOutcome outcome = leave(
                new Decision("place", place1, Choice.HAND_OVER, colleague.getId()),
                new Decision("place", place2, Choice.HAND_OVER, colleague.getId()));
        assertFalse(outcome.ended());
        assertEquals(Set.of(Result.DONE, Result.FAILED), results(outcome));
        assertEquals(
                RegistrationReason.ALREADY_REGISTERED, outcome.lines().get(1).reason());
        assertTrue(isColleague(leaver));
        assertEquals(List.of(place2), desk().duties().stream().map(OpenDuty::id).toList());

        LeaveOutcome again = leave(new Decision("place", place2, Choice.HAND_OVER, delegate.getId()));
        assertTrue(again.ended());
        assertEquals(
                RegistrationStatus.CONFIRMED, scene.active(second, delegate).getStatus());
    }

    @Test
    void passesOverNothingThatCameUpMeanwhile() {
        Long place = book(event(5), leaver);
        desk();
        Long late = book(event(5), leaver);
        LeaveOutcome outcome = leave(new Decision("place", place, Choice.CANCEL, null));
        assertFalse(outcome.ended());
        assertEquals(Result.UNDECIDED, outcome.lines().get(1).result());
        assertEquals(late, outcome.lines().get(1).duty().id());
        assertTrue(leave(new Decision("place", late, Choice.CANCEL, null)).ended());
    }

    @Test
    void leavesToTheCompanyWhatTheLeaverDoesNotCancel() {
        Long place = book(event(5), leaver);
        Long needless = book(event(5), leaver);
        Long affiliation = affiliation();
        LeaveDesk own = As.person(leaver, () -> leaving.desk(affiliation));
        assertEquals(List.of(), own.successors());
        assertTrue(own.duties().stream().allMatch(duty -> duty.choices().equals(Set.of(Choice.CANCEL))));
        LeaveOutcome outcome = As.person(
                leaver,
                () -> leaving.leave(
                        affiliation, today(), List.of(new Decision("place", needless, Choice.CANCEL, null))));
        assertTrue(outcome.ended());
        assertEquals(Set.of(Result.DONE, Result.LEFT_OPEN), results(outcome));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(place).getStatus());

        LeaveDesk after = As.person(delegate, () -> leaving.desk(affiliation));
        assertFalse(after.current());
        assertEquals(List.of(place), after.duties().stream().map(OpenDuty::id).toList());
        As.person(
                delegate,
                () -> leaving.leave(
                        affiliation, null, List.of(new Decision("place", place, Choice.HAND_OVER, colleague.getId()))));
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(place).getStatus());
    }

    private Long event(int places) {
        return scene.event(places, null, false, WaitingPolicy.FIRST_COME);
    }

    private Long book(Long event, Person person) {
        return As.person(delegate, () -> registrations.register(command(event, company, person)))
                .get(0)
                .registrationId();
    }

    private static RegisterCommand command(Long event, Organisation organisation, Person person) {
        return new RegisterCommand(
                event,
                organisation.getId(),
                List.of(person.getId()),
                List.of(),
                UUID.randomUUID().toString());
    }

    private LeaveDesk desk() {
        Long affiliation = affiliation();
        return As.person(delegate, () -> leaving.desk(affiliation));
    }

    private LeaveOutcome leave(Decision... decisions) {
        Long affiliation = affiliation();
        return As.person(delegate, () -> leaving.leave(affiliation, today(), List.of(decisions)));
    }

    private Long affiliation() {
        return As.person(
                delegate,
                () -> colleagues.colleagues(company.getId()).stream()
                        .filter(row -> row.personId().equals(leaver.getId()))
                        .map(row -> row.affiliationId())
                        .findFirst()
                        .orElseGet(() -> colleagues.former(company.getId()).stream()
                                .filter(row -> row.personId().equals(leaver.getId()))
                                .findFirst()
                                .orElseThrow()
                                .affiliationId()));
    }

    private boolean isColleague(Person person) {
        return As.person(delegate, () -> colleagues.colleagues(company.getId())).stream()
                .anyMatch(row -> row.personId().equals(person.getId()));
    }

    private static Set<Result> results(LeaveOutcome outcome) {
        return outcome.lines().stream().map(LeaveOutcome.Line::result).collect(java.util.stream.Collectors.toSet());
    }

    private static LocalDate today() {
        return LocalDate.now(RomeTime.ZONE);
    }
}
