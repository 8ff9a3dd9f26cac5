package it.lifesciencehub.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.calendar.CalendarAnswer;
import it.lifesciencehub.calendar.CalendarReplies;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.minutes.MinutesReason;
import it.lifesciencehub.minutes.MinutesScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegistrationReason;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A meeting from its plan to its closing, with those who join, leave, send somebody else, or are nobody's members. */
@ExtendWith(ArquillianExtension.class)
class MeetingServiceIT {

    @EJB
    private MeetingService meetings;

    @EJB
    private MeetingPageService pages;

    @EJB
    private MeetingListService lists;

    @EJB
    private MeetingAnswerService answers;

    @EJB
    private MeetingInvitationService invitations;

    @EJB
    private MeetingHoldService holding;

    @EJB
    private MandateService mandates;

    @EJB
    private RegistrationService registrations;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MeetingScene scene;

    @Inject
    private MinutesScene minutes;

    @Inject
    private BookingScene places;

    @Inject
    private AttendanceRoll roll;

    @Inject
    private Instance<CalendarReplies> replies;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
    private WorkGroup group;
    private Person chair;
    private Organisation alfa;
    private Organisation beta;
    private Person alfaDelegate;
    private Person alfaAlternate;
    private Person betaDelegate;

    @BeforeEach
    void aGroupOfTwoCompanies() {
        group = scene.group();
        chair = people.aPerson("Paola", "Presidente");
        alfa = organisations.anOrganisation();
        beta = organisations.anOrganisation();
        alfaDelegate = organisations.aColleagueAt(alfa);
        alfaAlternate = organisations.aColleagueAt(alfa);
        betaDelegate = organisations.aColleagueAt(beta);
        give(chair, null, MandateRole.CHAIR);
        give(alfaDelegate, alfa, MandateRole.DELEGATE);
        give(alfaAlternate, alfa, MandateRole.ALTERNATE);
        give(betaDelegate, beta, MandateRole.DELEGATE);
    }

    @Test
    void isNotCalledWithoutAnAgenda() {
        MeetingForm empty = new MeetingForm(
                new LocalisedText("Vuota", "Empty"), MeetingScene.form().times(), null, List.of());
        Long id = As.person(chair, () -> meetings.plan(group.getId(), empty));
        problem(MeetingReason.AGENDA_MISSING, () -> call(id));
        assertEquals(MeetingState.PLANNED, scene.meeting(id).getState());
        assertEquals(List.of(), scene.kinds(id, alfaDelegate));
    }

    @Test
    void invitesEverybodyInTheGroupWhenItIsCalled() {
        Long id = planned();
        assertEquals(List.of(), scene.kinds(id, alfaDelegate));
        call(id);
        for (Person one : List.of(chair, alfaDelegate, alfaAlternate, betaDelegate)) {
            assertEquals(List.of("meeting.invited"), scene.kinds(id, one));
            assertEquals(List.of("REQUEST 0"), scene.calendar(id, one));
        }
        MailMessage mail = scene.mails(id, betaDelegate.getEmail()).get(0);
        assertTrue(mail.getTextBody().contains("1. "), mail.getTextBody());
        assertTrue(mail.getTextBody().contains("/groups/" + group.getSlug() + "/meetings/" + id));
        String calendar = mail.getCalendarBody().replace("\r\n ", "");
        assertTrue(calendar.contains("UID:meeting-" + id + "@lifesciencehub"), calendar);
        assertEquals(1, calendar.split("ATTENDEE", -1).length - 1);
        assertTrue(calendar.contains("mailto:" + betaDelegate.getEmail()));
        Meeting meeting = scene.meeting(id);
        assertEquals(1, meeting.getStatement().getNumber());
        assertTrue(meeting.getEvent().isPublished());
    }

    @Test
    void sendsChangesWithTheNextNumberAndNothingWhereNothingChanged() {
        Long id = called();
        MeetingForm same = formOf(id, scene.meeting(id).getEvent().getStartsAt());
        As.person(chair, () -> meetings.change(id, version(id), same, SeriesScope.THIS));
        assertEquals(List.of("REQUEST 0"), scene.calendar(id, alfaDelegate));
        Instant later = scene.meeting(id).getEvent().getStartsAt().plus(1, ChronoUnit.DAYS);
        MeetingForm moved = formOf(id, later);
        As.person(chair, () -> meetings.change(id, version(id), moved, SeriesScope.THIS));
        assertEquals(List.of("REQUEST 0", "REQUEST 1"), scene.calendar(id, alfaDelegate));
        assertEquals(later, scene.meeting(id).getEvent().getStartsAt());
    }

    @Test
    void refusesAFormThatIsOlderThanTheMeeting() {
        Long id = planned();
        long seen = version(id);
        As.person(chair, () -> meetings.change(id, seen, formOf(id, in(8)), SeriesScope.THIS));
        refused(
                CommonReason.CHANGED_MEANWHILE,
                () -> As.person(chair, () -> meetings.change(id, seen, formOf(id, in(9)), SeriesScope.THIS)));
    }

    @Test
    void keepsItemsThatStayWhileOthersComeAndGo() {
        Long id = planned();
        List<AgendaItem> before = scene.meeting(id).getAgenda();
        AgendaDraft added = new AgendaDraft(null, "Nuovo", AgendaKind.DISCUSSION, 5, "", "", null, null);
        MeetingForm form = new MeetingForm(
                scene.meeting(id).getEvent().getTitle(),
                MeetingScene.times(in(7)),
                null,
                List.of(added, before.get(1).draft()));
        As.person(chair, () -> meetings.change(id, version(id), form, SeriesScope.THIS));
        List<AgendaItem> after = scene.meeting(id).getAgenda();
        assertEquals(
                List.of("Nuovo", "Posizione"),
                after.stream().map(AgendaItem::getTitle).toList());
        assertEquals(before.get(1).getId(), after.get(1).getId());
        assertEquals(List.of(1, 2), after.stream().map(AgendaItem::getPosition).toList());
    }

    @Test
    void cancelsForEverybodyWithTheReason() {
        Long id = called();
        yes(id, alfaDelegate);
        problem(
                MeetingReason.CANCEL_REASON_MISSING,
                () -> As.person(chair, () -> meetings.cancel(id, version(id), " ", SeriesScope.THIS)));
        As.person(chair, () -> meetings.cancel(id, version(id), "Sciopero dei treni", SeriesScope.THIS));
        assertEquals(List.of("REQUEST 0", "CANCEL 1"), scene.calendar(id, alfaDelegate));
        assertTrue(scene.mails(id, alfaDelegate.getEmail()).get(1).getTextBody().contains("Sciopero dei treni"));
        assertEquals(MeetingState.CANCELLED, scene.meeting(id).getState());
        assertEquals(0, places.count(event(id), RegistrationStatus.CONFIRMED));
    }

    @Test
    void invitesWhoJoinsLaterAndCancelsForWhoLeaves() {
        Long id = called();
        Organisation gamma = organisations.anOrganisation();
        Person late = organisations.aColleagueAt(gamma);
        Long mandate = give(late, gamma, MandateRole.DELEGATE);
        assertEquals(List.of("REQUEST 0"), scene.calendar(id, late));
        yes(id, late);
        assertEquals(3, view(id).expected().entitled());
        assertEquals(1, places.count(event(id), RegistrationStatus.CONFIRMED));
        As.staff(() -> mandates.end(mandate, 1, today.minusDays(1), "Lascia il gruppo"));
        assertEquals(List.of("REQUEST 0", "CANCEL 1"), scene.calendar(id, late));
        assertEquals(2, view(id).expected().entitled());
        assertEquals(0, view(id).expected().present());
        assertEquals(0, places.count(event(id), RegistrationStatus.CONFIRMED));
        refused(CommonReason.NOT_FOUND, () -> As.person(late, () -> pages.show(id)));
        give(late, gamma, MandateRole.OBSERVER);
        assertEquals(List.of("REQUEST 0", "CANCEL 1", "REQUEST 2"), scene.calendar(id, late));
        assertNull(As.person(late, () -> pages.show(id)).mine());
    }

    @Test
    void doesNotInviteWhoseMandateEndsBeforeTheMeeting() {
        Person shortly = organisations.aColleagueAt(beta);
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(), shortly.getId(), beta.getId(), MandateRole.ALTERNATE, today, today.plusDays(3))));
        Long id = called();
        assertEquals(List.of(), scene.kinds(id, shortly));
        Instant sooner = in(2);
        As.person(chair, () -> meetings.change(id, version(id), formOf(id, sooner), SeriesScope.THIS));
        assertEquals(List.of("meeting.invited"), scene.kinds(id, shortly));
        assertEquals(List.of("meeting.invited", "meeting.changed"), scene.kinds(id, betaDelegate));
    }

    @Test
    void takesAPlaceForAYesAndFreesItForANo() {
        Long id = called();
        AnswerOutcome outcome = yes(id, alfaDelegate);
        assertEquals(RegistrationStatus.CONFIRMED, outcome.place());
        assertEquals(1, places.count(event(id), RegistrationStatus.CONFIRMED));
        assertEquals(List.of("meeting.invited"), scene.kinds(id, alfaDelegate));
        assertEquals(
                List.of(), places.mails(places.active(event(id), alfaDelegate).getId()));
        answer(id, alfaDelegate, AnswerChoice.NO, null, false);
        assertEquals(0, places.count(event(id), RegistrationStatus.CONFIRMED));
        answer(id, alfaDelegate, AnswerChoice.ONLINE, null, false);
        assertEquals(0, places.count(event(id), RegistrationStatus.CONFIRMED));
        assertEquals(1, view(id).expected().present());
    }

    @Test
    void letsWaitWhoComesToAFullRoomUntilSomebodyGivesUp() {
        MeetingForm form = MeetingScene.form();
        MeetingForm small = new MeetingForm(form.title(), form.times(), 1, form.agenda());
        Long id = As.person(chair, () -> meetings.plan(group.getId(), small));
        call(id);
        assertEquals(RegistrationStatus.CONFIRMED, yes(id, alfaDelegate).place());
        assertEquals(RegistrationStatus.WAITLISTED, yes(id, betaDelegate).place());
        answer(id, alfaDelegate, AnswerChoice.NO, null, false);
        assertEquals(
                RegistrationStatus.CONFIRMED,
                places.active(event(id), betaDelegate).getStatus());
    }

    @Test
    void cannotHaveFewerPlacesThanPeopleWhoCome() {
        Long id = called();
        yes(id, alfaDelegate);
        yes(id, betaDelegate);
        MeetingForm form = formOf(id, scene.meeting(id).getEvent().getStartsAt());
        problem(
                MeetingReason.SEATS_TAKEN,
                () -> As.person(
                        chair,
                        () -> meetings.change(
                                id,
                                version(id),
                                new MeetingForm(form.title(), form.times(), 1, form.agenda()),
                                SeriesScope.THIS)));
    }

    @Test
    void isAnsweredOnItsPageAndNotBookedElsewhere() {
        Long id = called();
        yes(id, alfaDelegate);
        Long place = places.active(event(id), alfaDelegate).getId();
        refused(RegistrationReason.BY_INVITATION, () -> As.person(alfaDelegate, () -> registrations.cancel(place)));
    }

    @Test
    void asksWhoComesToAcknowledgeTheStatement() {
        Long id = called();
        problem(MeetingReason.ACKNOWLEDGE_FIRST, () -> answer(id, betaDelegate, AnswerChoice.YES, null, false));
        yes(id, betaDelegate);
        MeetingView seen = As.person(betaDelegate, () -> pages.show(id));
        assertEquals(1, seen.mine().getAcknowledged().getNumber());
        assertTrue(seen.mine().getAcknowledgedAt().isAfter(Instant.now().minusSeconds(60)));
        answer(id, betaDelegate, AnswerChoice.ONLINE, null, false);
    }

    @Test
    void letsAColleagueComeInsteadAndProposesTheAlternateFirst() {
        Person colleague = organisations.aColleagueAt(alfa);
        Long id = called();
        List<SubstituteChoice> choices = As.person(alfaDelegate, () -> pages.substitutes(id));
        assertEquals(alfaAlternate.getId(), choices.get(0).personId());
        assertTrue(choices.get(0).alternate());
        assertTrue(choices.stream().anyMatch(one -> one.personId().equals(colleague.getId())));
        answer(id, alfaDelegate, AnswerChoice.SUBSTITUTE, colleague.getId(), false);
        assertEquals(List.of("meeting.standIn"), scene.kinds(id, colleague));
        assertEquals(List.of("REQUEST 0"), scene.calendar(id, colleague));
        assertEquals(0, view(id).expected().present());
        assertEquals(1, As.person(colleague, () -> lists.mine()).size());
        yes(id, colleague);
        assertEquals(1, view(id).expected().present());
        refused(CommonReason.NOT_FOUND, () -> As.person(colleague, () -> lists.ofGroup(group.getSlug())));
        yes(id, alfaDelegate);
        assertEquals(List.of("REQUEST 0", "CANCEL 1"), scene.calendar(id, colleague));
        refused(CommonReason.NOT_FOUND, () -> As.person(colleague, () -> pages.show(id)));
        assertEquals(1, places.count(event(id), RegistrationStatus.CONFIRMED));
    }

    @Test
    void refusesSubstitutesFromElsewhereAndForThePresident() {
        Long id = called();
        problem(
                MeetingReason.SUBSTITUTE_NOT_A_COLLEAGUE,
                () -> answer(id, alfaDelegate, AnswerChoice.SUBSTITUTE, betaDelegate.getId(), false));
        problem(MeetingReason.SUBSTITUTE_MISSING, () -> answer(id, alfaDelegate, AnswerChoice.SUBSTITUTE, null, false));
        refused(
                MeetingReason.MANDATE_IS_PERSONAL,
                () -> answer(id, chair, AnswerChoice.SUBSTITUTE, alfaDelegate.getId(), false));
        assertEquals(List.of(), As.person(chair, () -> pages.substitutes(id)));
    }

    @Test
    void letsOneCarryTwoMandatesInOneHouseAlone() {
        Organisation daughter = organisations.aSubsidiaryOf(alfa);
        Person daughters = organisations.aColleagueAt(daughter);
        give(daughters, daughter, MandateRole.DELEGATE);
        Person both = organisations.aColleagueAt(alfa);
        organisations.affiliate(both, daughter, false);
        organisations.affiliate(both, beta, false);
        Long id = called();
        answer(id, alfaDelegate, AnswerChoice.SUBSTITUTE, both.getId(), false);
        answer(id, daughters, AnswerChoice.SUBSTITUTE, both.getId(), false);
        problem(
                MeetingReason.SUBSTITUTE_OF_ANOTHER_HOUSE,
                () -> answer(id, betaDelegate, AnswerChoice.SUBSTITUTE, both.getId(), false));
        yes(id, both);
        assertEquals(new Quorum(3, 2, 2), view(id).expected());
        answer(id, alfaAlternate, AnswerChoice.SUBSTITUTE, both.getId(), false);
        assertEquals(new Quorum(3, 2, 2), view(id).expected());
    }

    @Test
    void asksGuestsWithoutAnAccountByAPrivateLink() {
        Long id = planned();
        As.person(
                chair,
                () -> invitations.invite(
                        id, new GuestCommand("Rita Regione", "rita@regione.example", "Regione", Language.EN)));
        assertEquals(List.of(), scene.mails(id, "rita@regione.example"));
        problem(
                MeetingReason.GUEST_INVITED_ALREADY,
                () -> As.person(
                        chair,
                        () -> invitations.invite(
                                id, new GuestCommand("Rita", "RITA@regione.example", "", Language.IT))));
        call(id);
        MailMessage mail = scene.mails(id, "rita@regione.example").get(0);
        assertTrue(mail.getSubject().startsWith("Invitation"), mail.getSubject());
        assertTrue(mail.isSecret());
        String token = token(mail);
        GuestView seen = As.nobody(() -> invitations.ofGuest(token));
        assertNull(seen.mine());
        problem(
                MeetingReason.ACKNOWLEDGE_FIRST,
                () -> As.nobody(() -> {
                    answers.answerAsGuest(token, new AnswerCommand(AnswerChoice.YES, "", null, false));
                    return null;
                }));
        As.nobody(() -> {
            answers.answerAsGuest(token, new AnswerCommand(AnswerChoice.YES, "Arrivo tardi", null, true));
            return null;
        });
        assertEquals(
                AnswerChoice.YES,
                As.nobody(() -> invitations.ofGuest(token)).mine().getChoice());
        assertEquals(new Quorum(2, 0, 1), view(id).expected());
        refused(MeetingReason.GUEST_LINK_NOT_VALID, () -> As.nobody(() -> invitations.ofGuest(token + "x")));
        As.person(chair, () -> invitations.withdraw(id, seen.guest().getId()));
        refused(MeetingReason.GUEST_LINK_NOT_VALID, () -> As.nobody(() -> invitations.ofGuest(token)));
        assertEquals(
                List.of("meeting.invited", "meeting.withdrawn"),
                scene.mails(id, "rita@regione.example").stream()
                        .map(MailMessage::getKind)
                        .toList());
    }

    @Test
    void keepsEveryLinkOfAGuestWorking() {
        Long id = planned();
        As.person(
                chair,
                () -> invitations.invite(id, new GuestCommand("Rita", "rita2@regione.example", "", Language.IT)));
        call(id);
        As.person(chair, () -> meetings.change(id, version(id), formOf(id, in(9)), SeriesScope.THIS));
        List<MailMessage> mails = scene.mails(id, "rita2@regione.example");
        assertEquals(2, mails.size());
        for (MailMessage mail : mails) {
            assertEquals(
                    "Rita",
                    As.nobody(() -> invitations.ofGuest(token(mail))).guest().getName());
        }
    }

    @Test
    void takesAnswersOfCalendarsButNoAcknowledgementFromThem() {
        Long id = called();
        assertEquals(ReplyOutcome.NOTED, reply(id, betaDelegate.getEmail(), 0, CalendarAnswer.ACCEPTED));
        MeetingView seen = As.person(betaDelegate, () -> pages.show(id));
        assertEquals(AnswerChoice.YES, seen.mine().getChoice());
        assertNull(seen.mine().getAcknowledged());
        assertEquals(1, places.count(event(id), RegistrationStatus.CONFIRMED));
        assertEquals(ReplyOutcome.GIVEN_BACK, reply(id, betaDelegate.getEmail(), 0, CalendarAnswer.DECLINED));
        assertEquals(0, places.count(event(id), RegistrationStatus.CONFIRMED));
        assertEquals(ReplyOutcome.NOT_THE_ATTENDEE, reply(id, "eve@evil.example", 0, CalendarAnswer.DECLINED));
        As.person(chair, () -> meetings.change(id, version(id), formOf(id, in(9)), SeriesScope.THIS));
        assertEquals(ReplyOutcome.OUTDATED, reply(id, betaDelegate.getEmail(), 0, CalendarAnswer.ACCEPTED));
        answer(id, alfaDelegate, AnswerChoice.SUBSTITUTE, alfaAlternate.getId(), false);
        assertEquals(ReplyOutcome.NOTED, reply(id, alfaDelegate.getEmail(), 1, CalendarAnswer.DECLINED));
        assertEquals(
                AnswerChoice.SUBSTITUTE,
                As.person(alfaDelegate, () -> pages.show(id)).mine().getChoice());
    }

    private ReplyOutcome reply(Long id, String from, int sequence, CalendarAnswer answer) {
        CalendarReply reply = new CalendarReply("meeting-" + id + "@lifesciencehub", sequence, null, from, answer, "");
        return Caller.call(
                Identity.SYSTEM,
                () -> replies.stream()
                        .flatMap(one -> one.take(reply).stream())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void remindsThoseWhoHaveNotAnsweredOnceADay() {
        Long id = called();
        yes(id, alfaDelegate);
        answer(id, betaDelegate, AnswerChoice.NO, null, false);
        assertEquals(2, As.person(chair, () -> invitations.remind(id)));
        assertEquals(List.of("meeting.invited", "meeting.reminder"), scene.kinds(id, alfaAlternate));
        assertEquals(List.of("meeting.invited"), scene.kinds(id, alfaDelegate));
        refused(MeetingReason.REMINDED_TODAY, () -> As.person(chair, () -> invitations.remind(id)));
    }

    @Test
    void isHeldWithItsQuorumAndClosedWithItsAttendance() {
        Long id = called();
        yes(id, alfaDelegate);
        answer(id, alfaAlternate, AnswerChoice.NO, null, false);
        refused(MeetingReason.NOT_ITS_DAY, () -> As.person(chair, () -> holding.open(id, version(id))));
        scene.toToday(id);
        As.person(chair, () -> holding.open(id, version(id)));
        refused(MeetingReason.ANSWERS_CLOSED, () -> answer(id, betaDelegate, AnswerChoice.NO, null, false));
        refused(MeetingReason.ATTENDANCE_MISSING, () -> As.person(chair, () -> holding.close(id, version(id))));
        assertEquals(AttendanceMode.EXCUSED, modeOf(id, alfaAlternate));
        assertEquals(new Quorum(2, 0, 1), view(id).expected());
        mark(id, betaDelegate, AttendanceMode.ONLINE);
        assertTrue(view(id).expected().reached());
        mark(id, betaDelegate, AttendanceMode.ABSENT);
        assertFalse(view(id).expected().reached());
        mark(id, alfaDelegate, AttendanceMode.PRESENT);
        As.person(chair, () -> holding.addGuest(id, new GuestCommand("Gina Ospite", null, "Regione", Language.IT)));
        refused(MinutesReason.MINUTES_EMPTY, () -> As.person(chair, () -> holding.close(id, version(id))));
        minutes.write(chair, id);
        As.person(chair, () -> holding.close(id, version(id)));
        Meeting closed = scene.meeting(id);
        assertEquals(MeetingState.CLOSED, closed.getState());
        assertEquals(new Quorum(2, 1, 1), closed.getQuorum());
        assertEquals(AttendanceMode.ABSENT, modeOf(id, chair));
        List<AttendanceRoll.Sitting> sittings = roll.of(group.getId());
        assertEquals(1, sittings.size());
        assertEquals(Set.of(alfa.getId()), sittings.get(0).present());
        assertEquals(id, sittings.get(0).meetingId());
        refused(MeetingReason.WRONG_STATE, () -> mark(id, betaDelegate, AttendanceMode.PRESENT));
    }

    @Test
    void writesASubstituteIntoTheAttendanceInTheNameOfTheCompany() {
        Person colleague = organisations.aColleagueAt(beta);
        Long id = called();
        answer(id, betaDelegate, AnswerChoice.SUBSTITUTE, colleague.getId(), false);
        yes(id, colleague);
        scene.toToday(id);
        As.person(chair, () -> holding.open(id, version(id)));
        mark(id, colleague, AttendanceMode.PRESENT);
        MeetingAttendance row = scene.attendance(id).stream()
                .filter(one -> colleague.equals(one.getPerson()))
                .findFirst()
                .orElseThrow();
        assertEquals(beta, row.getOrganisation());
        assertEquals(betaDelegate, row.getStandsInFor());
        assertTrue(row.isVoting());
        assertEquals(AttendanceMode.EXCUSED, modeOf(id, betaDelegate));
        assertEquals(new Quorum(2, 1, 1), view(id).expected());
    }

    @Test
    void takesInWhoComesWithoutAnInvitation() {
        Person walker = organisations.aColleagueAt(alfa);
        Person stranger = people.aPerson("Sara", "Straniera");
        Long id = called();
        scene.toToday(id);
        As.person(chair, () -> holding.open(id, version(id)));
        problem(
                MeetingReason.PERSON_NOT_FOUND,
                () -> As.person(
                        chair, () -> holding.addPerson(id, new WalkInCommand(stranger.getEmail(), null, null))));
        As.person(
                chair,
                () -> holding.addPerson(
                        id, new WalkInCommand(walker.getEmail(), alfaDelegate.getId(), AttendanceMode.PRESENT)));
        assertEquals(new Quorum(2, 1, 1), view(id).expected());
        Participant seen = view(id).participants().stream()
                .filter(one -> walker.getId().equals(one.personId()))
                .findFirst()
                .orElseThrow();
        assertEquals(alfaDelegate.getName(), seen.standsInFor());
    }

    @Test
    void comesInSeriesThatMoveTogether() {
        LocalDate first = today.plusDays(14);
        Instant starts = RomeTime.instant(first.atTime(15, 0));
        Long id = As.person(
                chair,
                () -> meetings.planSeries(
                        group.getId(),
                        MeetingScene.form(starts),
                        new SeriesRule(SeriesFrequency.WEEKLY, 2, first, null, null, 4)));
        List<Long> all = series(id);
        assertEquals(4, all.size());
        for (int i = 0; i < 4; i++) {
            assertEquals(first.plusWeeks(2L * i).atTime(15, 0), local(all.get(i)));
        }
        Long second = all.get(1);
        As.person(
                chair,
                () -> meetings.change(
                        second,
                        version(second),
                        formOf(
                                second,
                                RomeTime.instant(first.plusWeeks(2).plusDays(3).atTime(10, 0))),
                        SeriesScope.THIS));
        assertTrue(scene.meeting(second).isSeriesException());
        As.person(
                chair,
                () -> meetings.change(
                        id,
                        version(id),
                        formOf(id, RomeTime.instant(first.plusDays(1).atTime(9, 30))),
                        SeriesScope.ALL));
        assertEquals(first.plusDays(1).atTime(9, 30), local(id));
        assertEquals(first.plusWeeks(2).plusDays(3).atTime(10, 0), local(second));
        assertEquals(first.plusWeeks(4).plusDays(1).atTime(9, 30), local(all.get(2)));
        As.person(chair, () -> meetings.cancel(all.get(2), version(all.get(2)), "Estate", SeriesScope.FOLLOWING));
        assertEquals(
                List.of(MeetingState.PLANNED, MeetingState.PLANNED, MeetingState.CANCELLED, MeetingState.CANCELLED),
                all.stream().map(one -> scene.meeting(one).getState()).toList());
    }

    /** Over the end of summer time the clock's hour stays, and the instant moves. */
    @Test
    void keepsTheHourOfTheClockInSeries() {
        LocalDate october = today.withMonth(10).withDayOfMonth(15);
        LocalDate first = october.isAfter(today) ? october : october.plusYears(1);
        Long id = As.person(
                chair,
                () -> meetings.planSeries(
                        group.getId(),
                        MeetingScene.form(RomeTime.instant(first.atTime(15, 0))),
                        new SeriesRule(SeriesFrequency.WEEKLY, 1, first, null, null, 4)));
        for (Long one : series(id)) {
            assertEquals(LocalTime.of(15, 0), local(one).toLocalTime());
        }
        List<Long> all = series(id);
        long hours = ChronoUnit.HOURS.between(
                scene.meeting(all.get(0)).getEvent().getStartsAt(),
                scene.meeting(all.get(3)).getEvent().getStartsAt());
        assertEquals(21 * 24 + 1, hours);
    }

    @Test
    void listsForMembersWhatIsCalledAndForOfficersWhatIsPlanned() {
        Long planned = planned();
        Long called = called();
        assertEquals(
                List.of(called),
                As.person(betaDelegate, () -> lists.ofGroup(group.getSlug())).coming().stream()
                        .map(MeetingRow::id)
                        .toList());
        assertEquals(
                Set.of(planned, called),
                Set.copyOf(As.person(chair, () -> lists.ofGroup(group.getSlug())).coming().stream()
                        .map(MeetingRow::id)
                        .toList()));
        MeetingRow mine = As.person(betaDelegate, () -> lists.mine()).get(0);
        assertTrue(mine.waitsForMe());
        yes(called, betaDelegate);
        assertFalse(As.person(betaDelegate, () -> lists.mine()).get(0).waitsForMe());
    }

    private List<Long> series(Long id) {
        Long series = scene.meeting(id).getSeries().getId();
        return As.person(chair, () -> lists.ofGroup(group.getSlug())).coming().stream()
                .filter(row -> series.equals(row.seriesId()))
                .sorted(java.util.Comparator.comparing(MeetingRow::seriesNumber))
                .map(MeetingRow::id)
                .toList();
    }

    private java.time.LocalDateTime local(Long id) {
        return RomeTime.local(scene.meeting(id).getEvent().getStartsAt());
    }

    private Instant in(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }

    private MeetingForm formOf(Long id, Instant starts) {
        Meeting meeting = scene.meeting(id);
        List<AgendaDraft> agenda = new ArrayList<>();
        meeting.getAgenda().forEach(item -> agenda.add(item.draft()));
        EventTimes times = new EventTimes(
                starts, starts.plus(90, ChronoUnit.MINUTES), meeting.getEvent().getPlace());
        return new MeetingForm(meeting.getEvent().getTitle(), times, null, agenda);
    }

    private Long planned() {
        return As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
    }

    private Long called() {
        Long id = planned();
        call(id);
        return id;
    }

    private void call(Long id) {
        As.person(chair, () -> meetings.call(id, version(id)));
    }

    private long version(Long id) {
        return scene.meeting(id).getVersion();
    }

    private Long event(Long id) {
        return scene.meeting(id).getEvent().getId();
    }

    private MeetingView view(Long id) {
        return As.person(chair, () -> pages.show(id));
    }

    private AnswerOutcome yes(Long id, Person person) {
        return answer(id, person, AnswerChoice.YES, null, true);
    }

    private AnswerOutcome answer(Long id, Person person, AnswerChoice choice, Long substitute, boolean acknowledge) {
        return As.person(person, () -> answers.answer(id, new AnswerCommand(choice, "", substitute, acknowledge)));
    }

    private void mark(Long id, Person person, AttendanceMode mode) {
        As.person(chair, () -> holding.mark(id, List.of(new AttendanceMark(person.getId(), null, mode))));
    }

    private AttendanceMode modeOf(Long id, Person person) {
        return scene.attendance(id).stream()
                .filter(row -> person.equals(row.getPerson()))
                .findFirst()
                .orElseThrow()
                .getMode();
    }

    private Long give(Person person, Organisation organisation, MandateRole role) {
        return As.staff(() -> mandates.give(new MandateCommand(
                group.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                today.minusDays(30),
                null)));
    }

    private static String token(MailMessage mail) {
        Matcher link = Pattern.compile("/meetings/([A-Za-z0-9_-]{20,})").matcher(mail.getTextBody());
        assertTrue(link.find(), mail.getTextBody());
        return link.group(1);
    }

    private static void refused(RefusalReason reason, Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }

    private static void problem(RefusalReason reason, Executable work) {
        Refusal refusal = assertThrows(Refusal.class, work);
        assertFalse(refusal.problems().isEmpty(), () -> "refused with " + refusal.reason());
        assertEquals(reason, refusal.problems().get(0).reason());
    }
}
