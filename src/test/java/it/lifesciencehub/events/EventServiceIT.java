package it.lifesciencehub.events;

import static it.lifesciencehub.events.EventFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.audit.AuditEntry;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** An event's life against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class EventServiceIT {

    private static final Identity STAFF = new Identity(1L, null, "Giulia Ferrari", Set.of(Role.STAFF), "192.0.2.1");
    private static final Identity PERSON = new Identity(2L, 3L, "Paolo Riva", Set.of(Role.PERSON), "192.0.2.2");
    private static final Instant STARTS =
            Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    private static final Instant ENDS = STARTS.plus(4, ChronoUnit.HOURS);
    private static final EventPlace PLACE = new EventPlace("Palazzo delle Stelline", null, "Milano (MI)", null);

    @EJB
    private EventService events;

    @EJB
    private EventPageService pages;

    @EJB
    private EventCalendarService calendar;

    @EJB
    private EventProgrammeService programme;

    @EJB
    private EventDeskService desk;

    @Inject
    private EventNews news;

    @Inject
    private HttpServletRequest request;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Test
    void startsWithTheDefaultsOfItsKindAndAnAddressFromItsTitle() {
        String title = "Visita " + UUID.randomUUID();
        Long id = draft("INDUSTRY_VISIT", title);
        EventView view = open(id);
        assertEquals(EventStatus.DRAFT, view.event().getStatus());
        assertEquals(EventSlug.of(title), view.event().getSlug());
        assertTrue(view.event().isApprovalRequired());
        assertEquals(25, view.places().getCapacityTotal());
        assertEquals(2, view.places().getCapacityPerOrganisation());
        assertEquals(
                EventSlug.of(title) + "-"
                        + it.lifesciencehub.shared.RomeTime.of(STARTS).getYear(),
                open(draft("INDUSTRY_VISIT", title)).event().getSlug());
    }

    @Test
    void isNotPublishedWithGapsAndSaysWhichTheyAre() {
        Long id = draft("MEETING", unique());
        Refusal refusal = refusalOf(() -> events.publish(id, version(id)));
        assertEquals(CommonReason.INVALID, refusal.reason());
        assertEquals(
                List.of("summaryIt", "summaryEn"),
                refusal.problems().stream().map(Refusal.Problem::field).toList());
        assertEquals(EventStatus.DRAFT, open(id).event().getStatus());
    }

    @Test
    void aDraftIsThereForStaffAlone() {
        Long id = wholeDraft();
        String slug = open(id).event().getSlug();
        assertEquals(CommonReason.NOT_FOUND, as(PERSON, () -> reason(() -> pages.show(slug))));
        assertEquals(CommonReason.NOT_FOUND, as(Identity.PUBLIC, () -> reason(() -> pages.show(slug))));
        assertEquals(id, staff(() -> pages.show(slug)).event().getId());
        assertFalse(inPublicCalendar(id));
        publish(id);
        assertEquals(id, as(Identity.PUBLIC, () -> pages.show(slug)).event().getId());
        assertTrue(inPublicCalendar(id));
    }

    @Test
    void aDraftsAddressesAreNotFoundUntilItIsPublic() throws Exception {
        Long id = wholeDraft();
        Event event = open(id).event();
        String page = "/events/" + event.getSlug();
        assertEquals(404, get(page).statusCode());
        assertEquals(404, get(page + ".ics").statusCode());
        assertFalse(get("/events?q=" + event.getSlug()).body().contains(page));
        publish(id);
        assertEquals(200, get(page).statusCode());
        assertTrue(get(page).body().contains(event.getTitle().getIt()));
        assertTrue(get(page + ".ics").body().contains("UID:" + event.calendarUid()));
        assertTrue(get("/events.ics").body().contains(event.calendarUid()));
        assertTrue(get("/api/events").body().contains(event.getSlug()));
    }

    @Test
    void onlyStaffChangeEvents() {
        Long id = wholeDraft();
        long seen = version(id);
        EventTimes times = new EventTimes(STARTS, ENDS, PLACE);
        SessionDraft session = new SessionDraft(text("Apertura"), STARTS, ENDS, null, List.of());
        List<Executable> changes = List.of(
                () -> events.create(new NewEvent("MEETING", null, text("Incontro"), times)),
                () -> events.changeTexts(id, seen, texts("altro")),
                () -> events.reschedule(id, seen, times),
                () -> events.changeRules(id, seen, rules(5, false)),
                () -> events.publish(id, seen),
                () -> events.cancel(id, seen, text("Sciopero")),
                () -> programme.add(id, session),
                () -> pages.open(id),
                () -> desk.counts());
        for (Executable change : changes) {
            assertEquals(CommonReason.FORBIDDEN, as(PERSON, () -> reason(change)));
            assertEquals(CommonReason.NOT_SIGNED_IN, as(Identity.PUBLIC, () -> reason(change)));
        }
        assertEquals(seen, version(id));
    }

    @Test
    void refusesAChangeThatWasPreparedOnOlderData() {
        Long id = wholeDraft();
        long seen = version(id);
        staff(() -> run(() -> events.changeTexts(id, seen, texts(unique()))));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusalOf(() -> events.changeTexts(id, seen, texts("tardi"))).reason());
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusalOf(() -> events.changeRules(id, seen, rules(5, false))).reason());
        assertFalse(open(id).event().getTitle().getIt().equals("tardi"));
    }

    @Test
    void tellsOfAMoveOnceItIsPublicAndTakesTheProgrammeAlong() {
        Long id = wholeDraft();
        staff(() -> programme.add(id, new SessionDraft(text("Apertura"), STARTS, ENDS, null, List.of())));
        move(id, 1);
        assertEquals(List.of(), news.about(id));
        publish(id);
        move(id, 2);
        move(id, 2);
        assertEquals(List.of(new EventChanged(id)), news.about(id));
        EventView view = open(id);
        assertEquals(1, view.event().getCalendarSequence());
        assertEquals(STARTS.plus(2, ChronoUnit.DAYS), view.sessions().get(0).getStartsAt());
    }

    @Test
    void cancellingIsToldAndFinal() {
        Long id = wholeDraft();
        publish(id);
        Refusal withoutReason = refusalOf(() -> events.cancel(id, version(id), new LocalisedText("Sciopero", "")));
        assertEquals("reasonEn", withoutReason.problems().get(0).field());
        assertEquals(List.of(), news.about(id));
        staff(() -> run(() -> events.cancel(id, version(id), text("Sciopero"))));
        assertEquals(List.of(new EventCancelled(id)), news.about(id));
        assertEquals(
                RegistrationState.CANCELLED,
                as(Identity.PUBLIC, () -> pages.show(open(id).event().getSlug()))
                        .state());
        assertEquals(
                EventReason.ALREADY_CANCELLED,
                refusalOf(() -> events.changeTexts(id, version(id), texts("altro")))
                        .reason());
        assertEquals(List.of("event.cancelled", "event.created", "event.described", "event.published"), actions(id));
    }

    @Test
    void fewerPlacesThanAreTakenNeedAnExplicitWord() throws Exception {
        Long id = wholeDraft();
        publish(id);
        take(id, 10);
        Refusal refusal = refusalOf(() -> events.changeRules(id, version(id), rules(8, false)));
        assertEquals(EventReason.CAPACITY_BELOW_TAKEN, refusal.reason());
        assertEquals(80, open(id).places().getCapacityTotal());
        assertEquals(List.of(), news.about(id));
        staff(() -> run(() -> events.changeRules(id, version(id), rules(8, true))));
        assertEquals(8, open(id).places().getCapacityTotal());
        assertEquals(List.of(new CapacityChanged(id, true)), news.about(id));
        assertTrue(actions(id).contains("event.overbooked"));
    }

    @Test
    void changingAndRemovingSessionsCountsAsAChangeOfTheEvent() {
        Long id = wholeDraft();
        long before = version(id);
        SessionDraft.SpeakerDraft speaker = new SessionDraft.SpeakerDraft("Anna Neri", "", "Novapharma", true);
        SessionDraft draft = new SessionDraft(text("Apertura"), STARTS, ENDS, "Sala", List.of(speaker, speaker));
        Long session = staff(() -> programme.add(id, draft));
        assertTrue(version(id) > before);
        SessionDraft shorter = new SessionDraft(text("Avvio"), STARTS, ENDS, "Sala", List.of(speaker));
        staff(() -> run(() -> programme.change(
                session, staff(() -> programme.session(session)).getVersion(), shorter)));
        assertEquals(1, open(id).sessions().get(0).getSpeakers().size());
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusalOf(() -> programme.change(session, 0, shorter)).reason());
        staff(() -> run(() -> programme.remove(
                session, staff(() -> programme.session(session)).getVersion())));
        assertEquals(List.of(), open(id).sessions());
    }

    @Test
    void theCalendarIsNarrowedByWordsKindPlaceAndTime() {
        String title = unique();
        Long id = wholeDraft();
        staff(() -> run(() -> events.changeTexts(id, version(id), texts(title))));
        publish(id);
        assertEquals(1, found(new EventFilter(false, title, "MEETING", null, Boolean.FALSE, null)));
        assertEquals(0, found(new EventFilter(false, title, "FORUM", null, null, null)));
        assertEquals(0, found(new EventFilter(false, title, null, null, Boolean.TRUE, null)));
        assertEquals(0, found(new EventFilter(false, title, null, "market-access", null, null)));
        assertEquals(0, found(new EventFilter(true, title, null, null, null, null)));
    }

    /** What the public is answered at this address; the test itself runs in a request of the same server. */
    private HttpResponse<String> get(String path) throws Exception {
        String server = "http://localhost:" + request.getLocalPort() + request.getContextPath();
        HttpRequest get = HttpRequest.newBuilder(URI.create(server + path)).build();
        return HttpClient.newHttpClient().send(get, HttpResponse.BodyHandlers.ofString());
    }

    private long found(EventFilter filter) {
        return as(Identity.PUBLIC, () -> calendar.list(filter, PageRequest.of(1)))
                .total();
    }

    private Long draft(String kind, String title) {
        EventTimes times = new EventTimes(STARTS, ENDS, PLACE);
        return staff(() -> events.create(new NewEvent(kind, null, text(title), times)));
    }

    private Long wholeDraft() {
        String title = unique();
        Long id = draft("MEETING", title);
        staff(() -> run(() -> events.changeTexts(id, version(id), texts(title))));
        return id;
    }

    private void publish(Long id) {
        staff(() -> run(() -> events.publish(id, version(id))));
    }

    private void move(Long id, int days) {
        EventTimes times = new EventTimes(STARTS.plus(days, ChronoUnit.DAYS), ENDS.plus(days, ChronoUnit.DAYS), PLACE);
        staff(() -> run(() -> events.reschedule(id, version(id), times)));
    }

    private void take(Long id, int confirmed) throws Exception {
        transaction.begin();
        em.find(EventPlaces.class, id, LockModeType.PESSIMISTIC_WRITE).record(confirmed, 0, 0);
        transaction.commit();
    }

    private boolean inPublicCalendar(Long id) {
        PageRequest many = new PageRequest(1, 200);
        return as(Identity.PUBLIC, () -> calendar.list(EventFilter.upcoming(), many)).rows().stream()
                        .anyMatch(row -> row.id().equals(id))
                && as(Identity.PUBLIC, () -> calendar.feed()).stream()
                        .anyMatch(event -> event.getId().equals(id));
    }

    private List<String> actions(Long id) {
        return em.createQuery("SELECT a FROM AuditEntry a WHERE a.subjectId = :id ORDER BY a.action", AuditEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .map(AuditEntry::getAction)
                .toList();
    }

    private EventView open(Long id) {
        return staff(() -> pages.open(id));
    }

    private long version(Long id) {
        return open(id).event().getVersion();
    }

    private static String unique() {
        return "Incontro " + UUID.randomUUID();
    }

    private static EventTexts texts(String title) {
        return new EventTexts(
                "MEETING", null, null, null, text(title), text("In breve."), text(""), EventSlug.of(title), null);
    }

    private static EventRules rules(Integer total, boolean overbook) {
        return new EventRules(null, null, false, total, null, false, WaitingPolicy.FIRST_COME, overbook);
    }

    private static <T> T staff(Supplier<T> work) {
        return as(STAFF, work);
    }

    private static <T> T as(Identity identity, Supplier<T> work) {
        return Caller.call(identity, work);
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }

    private static Refusal refusalOf(Executable change) {
        return staff(() -> assertThrows(Refusal.class, change));
    }

    private static RefusalReason reason(Executable change) {
        return assertThrows(Refusal.class, change).reason();
    }
}
