package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.travel.BodyForm;
import it.lifesciencehub.travel.BodyKind;
import it.lifesciencehub.travel.HotelForm;
import it.lifesciencehub.travel.ItemForm;
import it.lifesciencehub.travel.LegForm;
import it.lifesciencehub.travel.MeetingForm;
import it.lifesciencehub.travel.RoomKind;
import it.lifesciencehub.travel.TravelBody;
import it.lifesciencehub.travel.TravelDeskService;
import it.lifesciencehub.travel.TravelField;
import it.lifesciencehub.travel.TravelForm;
import it.lifesciencehub.travel.TravelHotelService;
import it.lifesciencehub.travel.TravelLeg;
import it.lifesciencehub.travel.TravelMeetingService;
import it.lifesciencehub.travel.TravelMineService;
import it.lifesciencehub.travel.VisaRule;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The journey of the coming mission to the Gulf: legs, hotels with rooms, a list of things to prepare, bodies and
 * meetings, published; some travellers have given their data, one of them a passport that does not last.
 */
@Singleton
@Startup
@DependsOn("SampleMeetings")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleTravel {

    private static final String RIYADH = "Asia/Riyadh";
    private static final String ABU_DHABI = "Asia/Dubai";
    private static final int BODIES = 4;
    private static final int WEEKS_BEFORE = 5;
    private static final int PASSPORT_MONTHS = 6;
    private static final int EVENING = 20;
    private static final int NIGHT = 23;
    private static final int AFTERNOON = 16;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TravelDeskService desk;

    @Inject
    private TravelHotelService hotels;

    @Inject
    private TravelMeetingService meetings;

    @Inject
    private TravelMineService mine;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(t) FROM Travel t")) {
            return;
        }
        Caller.run(SampleStage.STAFF, () -> stage.next("MISSION").ifPresent(this::make));
    }

    private void make(Event event) {
        Long id = event.getId();
        LocalDate first = RomeTime.of(event.getStartsAt()).toLocalDate();
        TravelForm frame = new TravelForm();
        frame.setDueOn(first.minusWeeks(WEEKS_BEFORE));
        desk.save(id, TravelDeskService.NONE, frame);
        legs(id, first);
        item(id, "travel.item.insurance", first.minusWeeks(3));
        item(id, "travel.item.roaming", first.minusDays(3));
        List<TravelLeg> legs = desk.desk(id).legs();
        hotel(id, legs.get(0), "travel.hotel.riyadh", EVENING);
        hotel(id, legs.get(1), "travel.hotel.abudhabi", NIGHT);
        List<Registration> travellers = em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event.id = :event AND r.status ="
                                + " :status ORDER BY r.queuedAt, r.id",
                        Registration.class)
                .setParameter("event", id)
                .setParameter("status", RegistrationStatus.CONFIRMED)
                .getResultList();
        desk.ask(id);
        papers(id, travellers, first);
        rooms(id, travellers);
        meetings(id, travellers, legs, first);
        desk.publish(id);
    }

    private void legs(Long id, LocalDate first) {
        leg(
                id,
                leg("Riyadh", "SA", RIYADH, first.minusDays(1), first.plusDays(1)),
                "XY 512",
                first.minusDays(1).atTime(11, 20),
                first.minusDays(1).atTime(19, 5),
                "travel.from.milan");
        leg(
                id,
                leg("Abu Dhabi", "AE", ABU_DHABI, first.plusDays(1), first.plusDays(3)),
                "XY 88",
                first.plusDays(1).atTime(19, 40),
                first.plusDays(1).atTime(22, 30),
                "travel.from.riyadh");
        LegForm home = leg("Milano", "IT", RomeTime.ZONE.getId(), first.plusDays(4), first.plusDays(4));
        home.setPassportMonths(null);
        home.setVisa(VisaRule.NO);
        home.setVisaBy(null);
        leg(
                id,
                home,
                "XY 513",
                first.plusDays(4).atTime(2, 15),
                first.plusDays(4).atTime(6, 40),
                "travel.from.abudhabi");
    }

    private static LegForm leg(String city, String country, String zone, LocalDate first, LocalDate last) {
        LegForm form = new LegForm();
        form.setCity(city);
        form.setCountry(country);
        form.setZone(zone);
        form.setFirstDay(first);
        form.setLastDay(last);
        form.setPassportMonths(PASSPORT_MONTHS);
        form.setVisa(city.equals("Riyadh") ? VisaRule.YES : VisaRule.ON_ARRIVAL);
        form.setVisaBy(city.equals("Riyadh") ? first.minusWeeks(2) : null);
        return form;
    }

    private void leg(Long id, LegForm form, String number, LocalDateTime departs, LocalDateTime arrives, String from) {
        List<TravelLeg> before = desk.desk(id).legs();
        form.setDepartsZone(
                before.isEmpty()
                        ? RomeTime.ZONE.getId()
                        : before.get(before.size() - 1).getZone());
        form.setWayNumber(number);
        form.setDeparts(departs);
        form.setArrives(arrives);
        form.setDepartsFrom(data.value(from));
        LocalisedText point = data.text("travel.meetingPoint", 0);
        form.setMeetingPointIt(point.getIt());
        form.setMeetingPointEn(point.getEn());
        desk.saveLeg(id, null, form);
    }

    private void item(Long id, String key, LocalDate due) {
        ItemForm form = new ItemForm();
        LocalisedText title = data.text(key, 0);
        form.setTitleIt(title.getIt());
        form.setTitleEn(title.getEn());
        form.setDueOn(due);
        desk.addItem(id, form);
    }

    private void hotel(Long id, TravelLeg leg, String key, int hour) {
        HotelForm form = new HotelForm();
        form.setLegId(leg.getId());
        form.setName(data.value(key));
        form.setAddress(data.value(key + ".address"));
        form.setCheckIn(leg.getFirstDay().atTime(hour, 30));
        form.setCheckOut(leg.getLastDay().atTime(12, 0));
        form.setSingles(18);
        form.setTwins(3);
        hotels.save(id, null, form);
    }

    private void papers(Long id, List<Registration> travellers, LocalDate first) {
        int number = 0;
        for (Registration one : travellers) {
            Map<TravelField, String> given = new EnumMap<>(TravelField.class);
            given.put(TravelField.NATIONALITY, "IT");
            given.put(TravelField.PASSPORT_COUNTRY, "IT");
            given.put(TravelField.PASSPORT_EXPIRY, (number == 1 ? first.plusMonths(2) : first.plusYears(4)).toString());
            given.put(TravelField.EMERGENCY_NAME, data.value("travel.emergency.name"));
            given.put(TravelField.EMERGENCY_PHONE, data.value("travel.emergency.phone"));
            if (number < 3) {
                as(one.getPerson(), () -> mine.give(id, given));
            }
            if (number == 0) {
                as(one.getPerson(), () -> tickAll(one, id));
            }
            number++;
        }
        if (travellers.size() > 2) {
            as(
                    travellers.get(2).getPerson(),
                    () -> mine.shareWith(id, travellers.get(1).getId()));
            as(
                    travellers.get(1).getPerson(),
                    () -> mine.shareWith(id, travellers.get(2).getId()));
        }
    }

    private void tickAll(Registration one, Long id) {
        mine.open(id, one.getPerson().getLanguage()).tasks().stream()
                .filter(task -> !task.done())
                .forEach(task -> mine.tick(id, task.key(), true));
    }

    private static void as(Person person, Runnable work) {
        Caller.run(SampleStage.as(person), work);
    }

    private void rooms(Long id, List<Registration> travellers) {
        if (travellers.size() < 3) {
            return;
        }
        Long riyadh = hotels.hotels(id).get(0).hotel().getId();
        hotels.give(
                id,
                riyadh,
                travellers.get(1).getId(),
                RoomKind.TWIN,
                travellers.get(2).getId());
        hotels.give(id, riyadh, travellers.get(0).getId(), RoomKind.SINGLE, null);
    }

    private void meetings(Long id, List<Registration> travellers, List<TravelLeg> legs, LocalDate first) {
        for (int i = 0; i < BODIES; i++) {
            BodyForm form = new BodyForm();
            form.setName(data.value("travel.body." + i));
            form.setCountry(i < 2 ? "SA" : "AE");
            form.setKind(BodyKind.valueOf(data.value("travel.body." + i + ".kind")));
            form.setContact(data.value("travel.body." + i + ".contact"));
            meetings.saveBody(id, null, form);
        }
        if (travellers.isEmpty()) {
            return;
        }
        int number = 0;
        for (TravelBody body : meetings.bodies(id)) {
            boolean saudi = body.getCountry().equals("SA");
            MeetingForm form = new MeetingForm();
            form.setBodyId(body.getId());
            form.setLegId(legs.get(saudi ? 0 : 1).getId());
            form.setStarts(first.plusDays(saudi ? 0 : 2).atTime(AFTERNOON + number, 30));
            form.setMinutes(45);
            form.setPlace(data.value("travel.place"));
            form.setInterpreter(number % 2 == 0 ? data.value("travel.interpreter") : "");
            form.setWho(travellers.stream()
                    .skip(number % 2)
                    .limit(3)
                    .map(Registration::getId)
                    .toList());
            meetings.save(id, null, form);
            number++;
        }
    }
}
