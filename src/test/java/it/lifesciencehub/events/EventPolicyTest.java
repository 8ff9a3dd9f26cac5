package it.lifesciencehub.events;

import static it.lifesciencehub.events.EventFixture.ENDS;
import static it.lifesciencehub.events.EventFixture.NOW;
import static it.lifesciencehub.events.EventFixture.ORIGGIO;
import static it.lifesciencehub.events.EventFixture.STARTS;
import static it.lifesciencehub.events.EventFixture.aPublishedEvent;
import static it.lifesciencehub.events.EventFixture.aWholeDraft;
import static it.lifesciencehub.events.EventFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPolicyTest {

    private static final EventPlace NOWHERE = new EventPlace(" ", "", null, "");

    @Test
    void aWholeDraftMayBePublished() {
        assertEquals(List.of(), EventPolicy.missingForPublishing(aWholeDraft(), NOW));
    }

    @Test
    void listsEverythingThatIsMissingForPublishing() {
        Event event = new Event("x", new EventKind(), new LocalisedText("Visita", ""), STARTS, ENDS, NOW);
        event.describe(event.getTitle(), new LocalisedText("", "Three hours"), new LocalisedText("Solo qui", ""));
        assertEquals(
                List.of(
                        "titleEn TITLE_MISSING",
                        "summaryIt SUMMARY_MISSING",
                        "descriptionEn DESCRIPTION_IN_ONE_LANGUAGE",
                        "venueName PLACE_MISSING",
                        "startsAt STARTS_IN_THE_PAST"),
                names(EventPolicy.missingForPublishing(event, STARTS)));
    }

    @Test
    void aLinkIsAPlace() {
        Event event = aWholeDraft();
        event.schedule(STARTS, ENDS, new EventPlace(null, null, null, "https://meet.example/x"));
        assertEquals(List.of(), EventPolicy.missingForPublishing(event, NOW));
    }

    @Test
    void aDraftMayHaveGapsAPublishedEventMayNot() {
        EventTexts gaps = texts(text("Visita"), text(""), "visita", null);
        assertEquals(List.of(), names(EventPolicy.problemsOfTexts(gaps, EventStatus.DRAFT)));
        assertEquals(
                List.of("summaryIt SUMMARY_MISSING", "summaryEn SUMMARY_MISSING"),
                names(EventPolicy.problemsOfTexts(gaps, EventStatus.PUBLISHED)));
    }

    @Test
    void findsAllProblemsOfTextsAtOnceOnePerField() {
        EventTexts bad = texts(new LocalisedText("", "x".repeat(201)), text(""), "Not valid", "nobody");
        assertEquals(
                List.of("titleIt REQUIRED", "titleEn TOO_LONG", "slug SLUG_NOT_VALID", "contactEmail EMAIL_NOT_VALID"),
                names(EventPolicy.problemsOfTexts(bad, EventStatus.DRAFT)));
    }

    @Test
    void anEventEndsAfterItsStart() {
        assertEquals(
                List.of("endsAt ENDS_BEFORE_START"),
                names(EventPolicy.problemsOfTimes(
                        aWholeDraft(), List.of(), new EventTimes(STARTS, STARTS, ORIGGIO), NOW)));
        assertEquals(
                List.of("startsAt REQUIRED", "endsAt REQUIRED"),
                names(EventPolicy.problemsOfTimes(aWholeDraft(), List.of(), new EventTimes(null, null, NOWHERE), NOW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example/x",
                "meet.example",
                "javascript:alert(1)",
                "https://",
                "https://a b",
                "https://u:p@meet.example/"
            })
    void anOnlineLinkIsAnHttpsAddress(String link) {
        EventPlace place = new EventPlace(null, null, null, link);
        assertEquals(
                List.of("onlineLink LINK_NOT_VALID"),
                names(EventPolicy.problemsOfTimes(aWholeDraft(), List.of(), new EventTimes(STARTS, ENDS, place), NOW)));
    }

    @Test
    void aPublishedEventKeepsAPlaceAndStaysInTheFuture() {
        assertEquals(
                List.of("venueName PLACE_MISSING"),
                names(EventPolicy.problemsOfTimes(
                        aPublishedEvent(), List.of(), new EventTimes(STARTS, ENDS, NOWHERE), NOW)));
        assertEquals(
                List.of("startsAt STARTS_IN_THE_PAST"),
                names(EventPolicy.problemsOfTimes(
                        aPublishedEvent(), List.of(), new EventTimes(NOW, ENDS, ORIGGIO), NOW)));
    }

    @Test
    void theProgrammeMovesWithTheStartAndMustStayInside() {
        Event event = aPublishedEvent();
        EventSession session = new EventSession(event, text("Visita"), STARTS.plusSeconds(3600), ENDS, null);
        Duration week = Duration.ofDays(7);
        EventTimes moved = new EventTimes(STARTS.plus(week), ENDS.plus(week), ORIGGIO);
        assertEquals(List.of(), EventPolicy.problemsOfTimes(event, List.of(session), moved, NOW));
        EventTimes shorter = new EventTimes(STARTS, ENDS.minusSeconds(60), ORIGGIO);
        assertEquals(
                List.of("endsAt SESSIONS_OUTSIDE_EVENT"),
                names(EventPolicy.problemsOfTimes(event, List.of(session), shorter, NOW)));
    }

    @Test
    void registrationOpensBeforeTheStartAndClosesAfterOpening() {
        assertEquals(
                List.of("opensAt OPENS_AFTER_START", "closesAt CLOSES_BEFORE_OPENING"),
                names(EventPolicy.problemsOfRules(aWholeDraft(), rules(STARTS, NOW, 5, 1))));
    }

    @Test
    void placesAreNumbersThatMakeSense() {
        assertEquals(
                List.of("total NUMBER_NOT_VALID", "perOrganisation NUMBER_NOT_VALID"),
                names(EventPolicy.problemsOfRules(aWholeDraft(), rules(null, null, -1, 0))));
        assertEquals(List.of(), EventPolicy.problemsOfRules(aWholeDraft(), rules(null, null, 0, null)));
    }

    @Test
    void cancellingNeedsAReasonInBothLanguages() {
        assertEquals(
                List.of("reasonEn REQUIRED"),
                names(EventPolicy.problemsOfCancelling(new LocalisedText("Sciopero dei treni", " "))));
    }

    @Test
    void aSessionLiesWithinTheEvent() {
        assertEquals(
                List.of("startsAt SESSION_OUTSIDE_EVENT", "endsAt SESSION_OUTSIDE_EVENT"),
                names(EventPolicy.problemsOfSession(
                        aWholeDraft(), session(STARTS.minusSeconds(1), ENDS.plusSeconds(1)))));
        assertEquals(
                List.of("endsAt ENDS_BEFORE_START"),
                names(EventPolicy.problemsOfSession(aWholeDraft(), session(STARTS.plusSeconds(60), STARTS))));
        assertEquals(List.of(), EventPolicy.problemsOfSession(aWholeDraft(), session(STARTS, ENDS)));
    }

    private static SessionDraft session(Instant starts, Instant ends) {
        return new SessionDraft(text("Accoglienza"), starts, ends, "", List.of());
    }

    private static EventRules rules(Instant opens, Instant closes, Integer total, Integer each) {
        return new EventRules(opens, closes, false, total, each, false, WaitingPolicy.FIRST_COME, false);
    }

    private static EventTexts texts(LocalisedText title, LocalisedText summary, String slug, String contact) {
        return new EventTexts("MEETING", null, null, null, title, summary, text(""), slug, contact);
    }

    private static List<String> names(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.reason().name())
                .toList();
    }
}
