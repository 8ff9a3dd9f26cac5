package it.lifesciencehub.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingDeskService;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationReason;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Nobody outside of a group reads or changes its meetings: by service, by page, by the event or by a file. */
@ExtendWith(ArquillianExtension.class)
class MeetingRightsIT {

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
    private EventPageService events;

    @EJB
    private EventService eventService;

    @EJB
    private EventCalendarService calendar;

    @EJB
    private BookingDeskService desks;

    @EJB
    private RegistrationService registrations;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MeetingScene scene;

    @Inject
    private HttpServletRequest request;

    private WorkGroup group;
    private Organisation alfa;
    private Person chair;
    private Person member;
    private Long id;
    private Map<String, Person> outsiders;

    @BeforeEach
    void aCalledMeeting() {
        group = scene.group();
        WorkGroup otherGroup = scene.group();
        alfa = organisations.anOrganisation();
        Organisation beta = organisations.anOrganisation();
        chair = people.aPerson("Paola", "Presidente");
        member = organisations.aColleagueAt(alfa);
        give(group, chair, null, MandateRole.CHAIR);
        give(group, member, alfa, MandateRole.DELEGATE);
        outsiders = new LinkedHashMap<>();
        outsiders.put("somebody", people.aPerson("Sara", "Straniera"));
        outsiders.put("another group's coordinator", people.aPerson("Carlo", "Coordinatore"));
        outsiders.put("another company's delegate", organisations.aDelegateOf(beta));
        outsiders.put("a delegate of the member's own company", organisations.aDelegateOf(alfa));
        give(otherGroup, outsiders.get("another group's coordinator"), null, MandateRole.COORDINATOR);
        id = As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
        As.person(chair, () -> meetings.call(id, version()));
    }

    private Map<String, Executable> reading() {
        return Map.of(
                "list", () -> lists.ofGroup(group.getSlug()),
                "show", () -> pages.show(id),
                "substitutes", () -> pages.substitutes(id),
                "answer", () -> answers.answer(id, new AnswerCommand(AnswerChoice.NO, "", null, false)));
    }

    private Map<String, Executable> running() {
        Map<String, Executable> running = new LinkedHashMap<>();
        running.put("plan", () -> meetings.plan(group.getId(), MeetingScene.form()));
        running.put(
                "plan a series",
                () -> meetings.planSeries(
                        group.getId(),
                        MeetingScene.form(),
                        new SeriesRule(
                                SeriesFrequency.WEEKLY, 1, LocalDate.now().plusDays(7), null, null, 2)));
        running.put("open", () -> pages.open(id));
        running.put("seats", () -> pages.seats(id));
        running.put("group", () -> pages.group(group.getSlug()));
        running.put("last agenda", () -> pages.lastAgenda(group.getId()));
        running.put("papers", () -> pages.paperChoices(group.getId()));
        running.put("change", () -> meetings.change(id, version(), MeetingScene.form(), SeriesScope.ALL));
        running.put("call", () -> meetings.call(id, version()));
        running.put("cancel", () -> meetings.cancel(id, version(), "No", SeriesScope.ALL));
        running.put("remind", () -> invitations.remind(id));
        running.put("invite", () -> invitations.invite(id, new GuestCommand("Eva", "eva@x.example", "", Language.IT)));
        running.put("withdraw", () -> invitations.withdraw(id, 1L));
        running.put("hold", () -> holding.open(id, version()));
        running.put(
                "mark",
                () -> holding.mark(id, List.of(new AttendanceMark(member.getId(), null, AttendanceMode.PRESENT))));
        running.put("add a person", () -> holding.addPerson(id, new WalkInCommand("x", null, null)));
        running.put("add a guest", () -> holding.addGuest(id, new GuestCommand("Eva", null, "", Language.IT)));
        running.put("close", () -> holding.close(id, version()));
        return running;
    }

    @Test
    void areNotThereForOutsiders() {
        Map<String, Executable> all = new LinkedHashMap<>(reading());
        all.putAll(running());
        all.forEach((what, work) -> outsiders.forEach(
                (who, person) -> assertEquals(CommonReason.NOT_FOUND, reason(person, work), what + " by " + who)));
        assertEquals(MeetingState.CALLED, scene.meeting(id).getState());
        assertEquals(1, scene.kinds(id, member).size());
    }

    @Test
    void areReadButNotRunByMembers() {
        running()
                .forEach((what, work) ->
                        assertEquals(CommonReason.FORBIDDEN, reason(member, work), what + " by a member"));
        As.person(member, () -> pages.show(id));
        Long planned = As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
        assertEquals(CommonReason.NOT_FOUND, reason(member, () -> pages.show(planned)));
    }

    @Test
    void areNotFoundByTheirEventEither() {
        String slug = scene.meeting(id).getEvent().getSlug();
        Long event = scene.meeting(id).getEvent().getId();
        assertEquals(slug, As.person(member, () -> events.show(slug)).event().getSlug());
        outsiders.forEach((who, person) -> {
            assertEquals(CommonReason.NOT_FOUND, reason(person, () -> events.show(slug)), who);
            assertEquals(CommonReason.NOT_FOUND, reason(person, () -> desks.desk(slug)), who);
            assertEquals(CommonReason.NOT_FOUND, reason(person, () -> register(event, person)), who);
        });
        assertEquals(RegistrationReason.BY_INVITATION, reason(member, () -> register(event, member)));
        assertEquals(CommonReason.NOT_FOUND, reason(null, () -> events.show(slug)));
        for (EventFilter filter : List.of(EventFilter.upcoming())) {
            List<EventRow> rows = As.person(member, () -> calendar.list(filter, new PageRequest(1, 1_000)))
                    .rows();
            assertTrue(rows.stream().noneMatch(row -> row.slug().equals(slug)));
        }
        assertTrue(As.nobody(() -> calendar.feed()).stream()
                .noneMatch(one -> one.getSlug().equals(slug)));
        assertEquals(
                EventReason.RUN_ELSEWHERE,
                assertThrows(
                                Refusal.class,
                                () -> As.staff(() -> eventService.cancel(
                                        event,
                                        scene.meeting(id).getEvent().getVersion(),
                                        new LocalisedText("Via", "Off"))))
                        .reason());
    }

    @Test
    void areNotFoundByPageOrFile() throws Exception {
        String slug = scene.meeting(id).getEvent().getSlug();
        for (String path : List.of("/events/" + slug, "/events/" + slug + ".ics")) {
            HttpResponse<String> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.body().contains("Riunione di prova"), path);
        }
        for (String path : List.of(
                "/events", "/events.ics", "/api/events", "/", "/areas/market-access", "/groups/" + group.getSlug())) {
            HttpResponse<String> answer = get(path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains(slug), path);
        }
        String base = "/groups/" + group.getSlug() + "/meetings";
        for (String path : List.of(base, base + "/new", base + "/" + id, base + "/" + id + "/hold")) {
            HttpResponse<String> answer = get(path);
            assertTrue(
                    answer.statusCode() / 100 == 3
                            && answer.headers()
                                    .firstValue("Location")
                                    .orElse("")
                                    .contains("/sign-in"),
                    path + " answers " + answer.statusCode());
        }
        assertEquals(410, get("/meetings/no-such-link").statusCode());
    }

    private Object register(Long event, Person person) {
        return registrations.register(new RegisterCommand(event, null, List.of(person.getId()), List.of(), "key"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    private RefusalReason reason(Person person, Executable work) {
        Runnable run = () -> {
            try {
                work.execute();
            } catch (RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
        return assertThrows(Refusal.class, () -> {
                    if (person == null) {
                        As.nobody(() -> {
                            run.run();
                            return null;
                        });
                    } else {
                        As.person(person, run);
                    }
                })
                .reason();
    }

    private long version() {
        return scene.meeting(id).getVersion();
    }

    private void give(WorkGroup where, Person person, Organisation organisation, MandateRole role) {
        As.staff(() -> mandates.give(new MandateCommand(
                where.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                LocalDate.of(2026, 1, 1),
                null)));
    }
}
