package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.courses.CourseScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.DayScene;
import it.lifesciencehub.registrations.PlaceLinks;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.visits.VisitScene;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mission's journey from its legs to its report, and who sees what of it. */
@ExtendWith(ArquillianExtension.class)
class TravelIT {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final String NUMBER = "YA7654321";

    @EJB
    private TravelDeskService desk;

    @EJB
    private TravelHotelService hotels;

    @EJB
    private TravelPeopleService people;

    @EJB
    private TravelMineService mine;

    @EJB
    private TravelMeetingService meetings;

    @EJB
    private TravelCompanyService companies;

    @EJB
    private TravelReportService reports;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private TravelOutcomeService outcomes;

    @EJB
    private PlaceService ofPlaces;

    @Inject
    private TravelRounds rounds;

    @Inject
    private TravelScene scene;

    @Inject
    private DayScene days;

    @Inject
    private CourseScene owners;

    @Inject
    private VisitScene visits;

    private final LocalDate today = LocalDate.now(RIYADH);

    @Test
    void leadsFromLegsToTheReport() throws IOException {
        Long event = days.event(null, Travel.KIND);
        List<Long> places = days.confirmed(event, 3);
        Long elsewhere = days.confirmed(event, 1).get(0);
        Person anna = days.personOf(places.get(0));
        Person bruno = days.personOf(places.get(1));
        Organisation company = owners.organisationOf(places.get(0));
        Person delegate = organisations.aDelegateOf(company);
        Person otherDelegate = organisations.aDelegateOf(owners.organisationOf(elsewhere));
        frame(event);
        Long leg = As.staff(() -> desk.desk(event)).legs().get(0).getId();

        // A draft is invisible, and nobody was asked.
        assertReason(CommonReason.NOT_FOUND, () -> As.person(anna, () -> mine.open(event, Language.IT)));
        assertReason(CommonReason.NOT_FOUND, () -> As.person(delegate, () -> companies.open(company.getId(), event)));
        assertEquals(4, As.staff(() -> desk.ask(event)));
        assertEquals(0, As.staff(() -> desk.ask(event)));
        assertNotNull(visits.mail("travel.asked", anna.getEmail()));

        papers(event, anna, leg);
        sharing(event, places, anna, bruno);
        Long meeting = meeting(event, leg, places, elsewhere);

        // Published: each sees their own, and nothing of it before.
        assertNull(As.person(anna, () -> mine.open(event, Language.IT)).itinerary());
        assertReason(CommonReason.NOT_FOUND, () -> As.person(anna, () -> mine.pdf(event, Language.IT)));
        assertEquals(4, As.staff(() -> desk.publish(event)));
        assertTrue(shows(As.person(anna, () -> mine.open(event, Language.EN)), "Meeting with King Hospital"));
        assertFalse(shows(As.person(bruno, () -> mine.open(event, Language.EN)), "Meeting with King Hospital"));
        assertReason(CommonReason.NOT_FOUND, () -> As.person(delegate, () -> mine.open(event, Language.IT)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        As.person(anna, () -> mine.pdf(event, Language.IT)).writeTo(pdf);
        assertTrue(pdf.size() > 1000);
        List<CalendarEntry> entries = As.person(anna, () -> mine.calendar(event, Language.IT));
        assertTrue(entries.stream().anyMatch(one -> one.zone().equals(RIYADH)));
        assertTrue(
                entries.stream().anyMatch(one -> one.allDay() && one.uid().contains("-leg-" + leg)),
                "a leg without a time");
        linked(event, places.get(0), anna, delegate);

        // A change is told to those whom it concerns, once.
        assertEquals(0, As.staff(() -> desk.tell(event)));
        HotelForm form = As.staff(() -> hotels.form(event, hotel(event)));
        form.setNote("Breakfast at six");
        As.staff(() -> hotels.save(event, hotel(event), form));
        assertTrue(As.staff(() -> desk.desk(event)).travel().isToTell());
        assertEquals(2, As.staff(() -> desk.tell(event)));
        assertTrue(visits.mail("travel.changed", anna.getEmail()).getTextBody().contains("Breakfast at six"));
        assertNull(visits.mail("travel.changed", days.personOf(elsewhere).getEmail()));

        // The company: complete or not, its meetings, what came of them.
        CompanyTravel view = As.person(delegate, () -> companies.open(company.getId(), event));
        assertEquals(
                List.of(true, false, false),
                view.people().stream().map(CompanyTravel.Person::complete).toList());
        assertFalse(view.toString().contains(NUMBER));
        assertEquals(2, view.meetings().size());
        OutcomeForm outcome = new OutcomeForm();
        outcome.setFollowUp(true);
        outcome.setNote("They ask for samples");
        As.person(delegate, () -> companies.note(company.getId(), event, meeting, outcome));
        attended(event, meeting, List.of(bruno, days.personOf(elsewhere), delegate), anna);
        Long other = owners.organisationOf(elsewhere).getId();
        assertReason(
                CommonReason.NOT_FOUND, () -> As.person(otherDelegate, () -> companies.open(company.getId(), event)));
        assertEquals(
                List.of(),
                As.person(otherDelegate, () -> companies.open(other, event)).meetings());
        assertReason(
                CommonReason.NOT_FOUND,
                () -> As.person(otherDelegate, () -> companies.note(other, event, meeting, outcome)));
        assertReason(CommonReason.FORBIDDEN, () -> As.person(delegate, () -> people.look(event, places.get(0))));

        TravelReport report = As.staff(() -> reports.report(event)).orElseThrow();
        assertEquals(1, report.held());
        assertEquals(1, report.followUps());
        assertEquals(List.of("SA", "AE"), report.countries());
        As.staff(() -> reports.pdf(event, Language.EN)).writeTo(new ByteArrayOutputStream());

        // In time, what was given goes; and nothing is left to go again.
        visits.endedDaysAgo(event, 32);
        As.staff(() -> {
            assertTrue(rounds.purge() >= 6);
        });
        assertEquals(0, scene.values(event));
        assertEquals(1, scene.trail(event, "travel.purged-in-time"));
    }

    /** From their own place they come to their journey, and nobody else does. */
    private void linked(Long event, Long place, Person anna, Person delegate) {
        assertEquals(
                List.of("/my/travel/" + event),
                As.person(anna, () -> ofPlaces.registration(place)).links().stream()
                        .map(PlaceLinks.Link::address)
                        .toList());
        assertEquals(
                List.of(),
                As.person(delegate, () -> ofPlaces.registration(place)).links());
        assertEquals(List.of(), As.staff(() -> ofPlaces.registration(place)).links());
    }

    /** Who took part notes the outcome too, on top of what their company noted; the others do not. */
    private void attended(Long event, Long meeting, List<Person> others, Person anna) {
        for (Person other : others) {
            assertReason(CommonReason.NOT_FOUND, () -> As.person(other, () -> outcomes.open(event, meeting)));
            assertReason(
                    CommonReason.NOT_FOUND,
                    () -> As.person(other, () -> outcomes.note(event, meeting, new OutcomeForm())));
        }
        assertEquals(
                List.of(meeting),
                As.person(anna, () -> outcomes.meetings(event)).stream()
                        .map(MeetingRow::id)
                        .toList());
        OutcomeForm form = As.person(anna, () -> outcomes.open(event, meeting)).form();
        assertEquals("They ask for samples", form.getNote());
        OutcomeForm blind = new OutcomeForm();
        blind.setNote("Not having read it");
        assertReason(CommonReason.CHANGED_MEANWHILE, () -> As.person(anna, () -> outcomes.note(event, meeting, blind)));
        form.setContacts("Dr Faisal");
        As.person(anna, () -> outcomes.note(event, meeting, form));
        MeetingRow row = As.person(anna, () -> outcomes.meetings(event)).get(0);
        assertEquals(1, row.outcomes().size());
        assertEquals("Dr Faisal", row.outcomes().get(0).contacts());
        assertEquals(anna.getName(), row.outcomes().get(0).by());
        assertEquals(2, scene.trail(event, "travel.outcome-noted"));
    }

    private void frame(Long event) {
        TravelForm form = new TravelForm();
        form.setDueOn(today.plusDays(3));
        form.setAskNumber(true);
        As.staff(() -> desk.save(event, TravelDeskService.NONE, form));
        LegForm riyadh = As.staff(() -> desk.leg(event, null));
        riyadh.setCity("Riyadh");
        riyadh.setCountry("SA");
        riyadh.setZone(RIYADH.getId());
        riyadh.setFirstDay(today.minusDays(1));
        riyadh.setLastDay(today.plusDays(2));
        riyadh.setPassportMonths(6);
        riyadh.setVisa(VisaRule.YES);
        riyadh.setVisaBy(today.plusDays(1));
        As.staff(() -> desk.saveLeg(event, null, riyadh));
        LegForm dubai = As.staff(() -> desk.leg(event, null));
        assertEquals(today.plusDays(2), dubai.getFirstDay());
        dubai.setCity("Abu Dhabi");
        dubai.setCountry("AE");
        dubai.setZone("Asia/Dubai");
        dubai.setLastDay(today.plusDays(4));
        As.staff(() -> desk.saveLeg(event, null, dubai));
        assertEquals(6, As.staff(() -> desk.desk(event)).days().size());
    }

    private void papers(Long event, Person anna, Long leg) {
        Map<TravelField, String> given = new EnumMap<>(TravelField.class);
        given.put(TravelField.NATIONALITY, "IT");
        given.put(TravelField.PASSPORT_COUNTRY, "IT");
        given.put(TravelField.PASSPORT_EXPIRY, today.plusMonths(2).toString());
        given.put(TravelField.PASSPORT_NUMBER, NUMBER);
        given.put(TravelField.EMERGENCY_NAME, "Ada Rossi");
        given.put(TravelField.EMERGENCY_PHONE, "+39 02 1234567");
        As.person(anna, () -> mine.give(event, given));
        assertEquals(
                Light.RED, As.person(anna, () -> mine.open(event, Language.IT)).light());
        given.put(TravelField.PASSPORT_EXPIRY, today.plusYears(5).toString());
        As.person(anna, () -> mine.give(event, given));
        MyTravel view = As.person(anna, () -> mine.open(event, Language.IT));
        assertEquals(Light.AMBER, view.light(), "the visa is missing");
        assertEquals(NUMBER, view.given().get(TravelField.PASSPORT_NUMBER));
        As.person(anna, () -> mine.tick(event, "visa-" + leg, true));
        assertEquals(
                Light.GREEN,
                As.person(anna, () -> mine.open(event, Language.IT)).light());
        assertEquals(6, scene.values(event));
        assertFalse(scene.sealed(event).contains(NUMBER));
        Long place = As.staff(() -> people.rows(event)).stream()
                .filter(TravellerRow::complete)
                .findFirst()
                .orElseThrow()
                .registrationId();
        assertEquals(NUMBER, As.staff(() -> people.look(event, place)).get(TravelField.PASSPORT_NUMBER));
        assertEquals(1, scene.trail(event, "travel.seen"));
    }

    private void sharing(Long event, List<Long> places, Person anna, Person bruno) {
        HotelForm form = new HotelForm();
        form.setLegId(As.staff(() -> desk.desk(event)).legs().get(0).getId());
        form.setName("Al Faisal");
        form.setCheckIn(today.minusDays(1).atTime(15, 0));
        form.setCheckOut(today.plusDays(2).atTime(11, 0));
        form.setTwins(1);
        form.setSingles(1);
        Long hotel = As.staff(() -> hotels.save(event, null, form));
        As.person(anna, () -> mine.shareWith(event, places.get(1)));
        assertReason(
                TravelReason.NOT_AGREED,
                () -> As.staff(() -> hotels.give(event, hotel, places.get(0), RoomKind.TWIN, places.get(1))));
        As.person(bruno, () -> mine.shareWith(event, places.get(0)));
        As.staff(() -> hotels.give(event, hotel, places.get(0), RoomKind.TWIN, places.get(1)));
        assertReason(
                TravelReason.NO_ROOM_LEFT,
                () -> As.staff(() -> hotels.give(event, hotel, places.get(2), RoomKind.TWIN, null)));
        assertReason(
                TravelReason.NOT_ENOUGH_ROOMS, () -> As.staff(() -> hotels.giveAll(event, hotel, RoomKind.SINGLE)));
        HotelDesk view = As.staff(() -> hotels.hotel(event, hotel));
        assertEquals(2, view.guests().size());
        assertEquals(2, view.roomless().size());
        assertReason(TravelReason.LEG_IN_USE, () -> As.staff(() -> desk.removeLeg(event, form.getLegId())));
    }

    private Long meeting(Long event, Long leg, List<Long> places, Long elsewhere) {
        BodyForm body = new BodyForm();
        body.setName("King Hospital");
        body.setCountry("SA");
        body.setKind(BodyKind.HOSPITAL);
        As.staff(() -> meetings.saveBody(event, null, body));
        body.setName("Gulf Trading");
        As.staff(() -> meetings.saveBody(event, null, body));
        List<TravelBody> bodies = As.staff(() -> meetings.bodies(event));
        MeetingForm form = new MeetingForm();
        form.setBodyId(bodies.get(1).getId());
        form.setLegId(leg);
        form.setStarts(LocalDateTime.now(RIYADH).minusMinutes(10).withSecond(0).withNano(0));
        form.setWho(List.of(places.get(0)));
        As.staff(() -> meetings.save(event, null, form));
        form.setBodyId(bodies.get(0).getId());
        form.setWho(List.of(places.get(0), elsewhere));
        assertReason(CommonReason.INVALID, () -> As.staff(() -> meetings.save(event, null, form)));
        form.setStarts(form.getStarts().plusMinutes(60));
        form.setWho(List.of(places.get(2)));
        As.staff(() -> meetings.save(event, null, form));
        return As.staff(() -> meetings.meetings(event)).get(0).id();
    }

    private Long hotel(Long event) {
        return hotels.hotels(event).get(0).hotel().getId();
    }

    private static boolean shows(MyTravel view, String title) {
        return view.itinerary().days().stream()
                .flatMap(day -> day.lines().stream())
                .anyMatch(line -> line.title().equals(title));
    }

    private static void assertReason(RefusalReason reason, org.junit.jupiter.api.function.Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
