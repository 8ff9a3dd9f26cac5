package it.lifesciencehub.sample;

import com.github.f4b6a3.tsid.TsidCreator;
import it.lifesciencehub.careers.CareerClassService;
import it.lifesciencehub.careers.CareerCompanyService;
import it.lifesciencehub.careers.CareerDayService;
import it.lifesciencehub.careers.CareerDesk;
import it.lifesciencehub.careers.CareerFigureService;
import it.lifesciencehub.careers.CareerForm;
import it.lifesciencehub.careers.CareerSharingService;
import it.lifesciencehub.careers.ClassForm;
import it.lifesciencehub.careers.ClassKey;
import it.lifesciencehub.careers.CompanyKey;
import it.lifesciencehub.careers.ContactForm;
import it.lifesciencehub.careers.FigureForm;
import it.lifesciencehub.careers.SlotsForm;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The career days: of the past one the seats are shared out and published, of the next one most students have chosen,
 * and one class lacks an adult. The delegates of two companies are among the accounts to look around with.
 */
@Singleton
@Startup
@DependsOn("SampleQuestions")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleCareers {

    private static final long LOTS = 770;
    /** The longest there is: the past edition is there to be looked at. */
    private static final int KEEP_DAYS = 365;

    private static final int WORDS = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerDayService days;

    @Inject
    private CareerCompanyService companies;

    @Inject
    private CareerFigureService figures;

    @Inject
    private CareerClassService classes;

    @Inject
    private CareerSharingService sharing;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(d) FROM CareerDay d")) {
            return;
        }
        Caller.run(
                SampleStage.STAFF,
                () -> em.createQuery(
                                "SELECT e FROM Event e WHERE e.kind.code = 'CAREER_DAY' AND e.status ="
                                        + " it.lifesciencehub.events.EventStatus.PUBLISHED ORDER BY e.startsAt, e.id",
                                Event.class)
                        .getResultList()
                        .forEach(this::make));
        // What nobody is to answer is nothing to look at.
        stage.within(() -> em.createQuery("DELETE FROM MailMessage m WHERE m.kind LIKE 'careers.%'")
                .executeUpdate());
    }

    private void make(Event event) {
        Long id = event.getId();
        boolean over = event.isOver(clock.instant());
        CareerPlan plan = CareerPlan.of(over);
        CareerForm frame = frame(event, over);
        days.save(id, CareerDayService.NONE, frame);
        List<Long> offered = offer(event, plan);
        List<Long> students = enter(id, plan, over);
        Instant chosen = over ? RomeTime.instant(frame.getChoices()) : clock.instant();
        stage.within(() -> choose(plan, offered, students, chosen.minus(Duration.ofDays(2))));
        if (over) {
            share(id, plan, offered, students, frame);
        }
    }

    /** Three weeks, two and one before a past edition; companies have offered for the next one, and students choose. */
    private CareerForm frame(Event event, boolean over) {
        LocalDateTime starts = RomeTime.local(event.getStartsAt()).toLocalDate().atTime(18, 0);
        LocalDateTime today = RomeTime.local(clock.instant()).toLocalDate().atTime(18, 0);
        CareerForm form = new CareerForm();
        form.setOffers(over ? starts.minusWeeks(3) : today.minusDays(6));
        form.setChoices(over ? starts.minusWeeks(2) : today.plusDays(15));
        form.setOrders(starts.minusWeeks(1));
        form.setTalks(CareerPlan.TALKS);
        form.setWishes(CareerPlan.WISHES);
        form.setKeepDays(over ? KEEP_DAYS : form.getKeepDays());
        return form;
    }

    /** @return ids of the plan's figures */
    private List<Long> offer(Event event, CareerPlan plan) {
        Long id = event.getId();
        SlotsForm slots = new SlotsForm();
        slots.setFirst(RomeTime.local(event.getStartsAt()).plusMinutes(30));
        slots.setCount(CareerPlan.SLOTS);
        days.addSlots(id, slots);
        Set<String> asked = new HashSet<>();
        plan.figures().stream().filter(one -> asked.add(one.company())).forEach(one -> companies.ask(id, contact(one)));
        CareerDesk desk = days.desk(id);
        Map<String, Long> organisations = new HashMap<>();
        desk.companies().forEach(one -> organisations.put(one.name(), one.organisationId()));
        List<Long> offered = new ArrayList<>();
        for (CareerPlan.Offer offer : plan.figures()) {
            FigureForm form = new FigureForm();
            form.setTitleIt(offer.title().getIt());
            form.setTitleEn(offer.title().getEn());
            form.setDescriptionIt(offer.about().getIt());
            form.setDescriptionEn(offer.about().getEn());
            form.setSpeakers(offer.who());
            form.setSeats(offer.seats());
            form.setSlots(offer.slots().stream()
                    .map(number -> desk.slots().get(number - 1).id())
                    .toArray(Long[]::new));
            offered.add(figures.save(CompanyKey.of(organisations.get(offer.company()), id), form));
        }
        return offered;
    }

    private static ContactForm contact(CareerPlan.Offer offer) {
        ContactForm form = new ContactForm();
        form.setOrganisation(offer.company());
        form.setName(offer.contact());
        form.setEmail(address(offer.contact(), "imprese.example"));
        return form;
    }

    private static String address(String name, String domain) {
        return SearchText.of(name).replace(' ', '.') + "@" + domain;
    }

    /** @return ids of the plan's students */
    private List<Long> enter(Long eventId, CareerPlan plan, boolean over) {
        Map<String, Long> byName = new HashMap<>();
        for (CareerPlan.Group group : plan.classes()) {
            ClassForm form = new ClassForm();
            form.setSchool(group.school());
            form.setName(group.name());
            form.setTeacher(group.teacher());
            form.setEmail(address(group.teacher(), "scuole.example"));
            form.setMinors(group.minors());
            form.setExpected(group.pupils());
            ClassKey key = ClassKey.of(classes.add(eventId, form));
            StringBuilder lines = new StringBuilder();
            plan.students().stream()
                    .filter(one -> one.group() == group)
                    .forEach(one -> lines.append(one.givenName())
                            .append(';')
                            .append(one.familyName())
                            .append(group.minors() ? "" : ";" + address(one.name(), "studenti.example"))
                            .append('\n'));
            classes.enter(key, lines.toString());
            boolean complete = over || group.confirmed();
            classes.accompany(key, complete ? group.adults() : "");
            if (complete) {
                classes.confirm(key.classId());
            }
            classes.open(key).students().forEach(one -> byName.put(one.name(), one.id()));
        }
        return plan.students().stream().map(one -> byName.get(one.name())).toList();
    }

    private void choose(CareerPlan plan, List<Long> offered, List<Long> students, Instant at) {
        try (PreparedStatement wish = em.unwrap(Connection.class)
                .prepareStatement(
                        "INSERT INTO career_wish (id, version, student_id, figure_id, place) VALUES (?, 1, ?, ?, ?)")) {
            for (int i = 0; i < students.size(); i++) {
                List<Integer> wishes = plan.students().get(i).wishes();
                for (int place = 0; place < wishes.size(); place++) {
                    wish.setLong(1, TsidCreator.getTsid().toLong());
                    wish.setLong(2, students.get(i));
                    wish.setLong(3, offered.get(wishes.get(place)));
                    wish.setInt(4, place + 1);
                    wish.addBatch();
                }
                if (!wishes.isEmpty()) {
                    em.createQuery("UPDATE CareerStudent s SET s.answeredAt = :at, s.motivation = :words"
                                    + " WHERE s.id = :id")
                            .setParameter("at", at)
                            .setParameter("words", i % 3 == 0 ? data.value("careers.words." + i % WORDS) : "")
                            .setParameter("id", students.get(i))
                            .executeUpdate();
                }
            }
            wish.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The sample's wishes could not be written", e);
        }
    }

    /** Lets companies order for a moment, as if it were then, and shares the seats out. */
    private void share(Long eventId, CareerPlan plan, List<Long> offered, List<Long> students, CareerForm frame) {
        move(eventId, "ordersUntil", clock.instant().plus(Duration.ofDays(1)));
        Map<String, Long> organisations = new HashMap<>();
        days.desk(eventId).companies().forEach(one -> organisations.put(one.name(), one.organisationId()));
        for (int figure = 0; figure < offered.size(); figure++) {
            List<Integer> order = plan.orders().get(figure);
            Map<Long, Integer> places = new HashMap<>();
            for (int i = 0; i < order.size(); i++) {
                places.put(students.get(order.get(i)), i + 1);
            }
            Long organisation = organisations.get(plan.figures().get(figure).company());
            figures.order(CompanyKey.of(organisation, eventId), offered.get(figure), places);
        }
        Instant ordered = RomeTime.instant(frame.getOrders());
        move(eventId, "ordersUntil", ordered);
        sharing.share(eventId, LOTS);
        sharing.publish(eventId);
        move(eventId, "matchedAt", ordered.plus(Duration.ofHours(15)));
        move(eventId, "publishedAt", ordered.plus(Duration.ofHours(16)));
    }

    private void move(Long eventId, String moment, Instant to) {
        stage.within(() -> em.createQuery("UPDATE CareerDay d SET d." + moment + " = :to WHERE d.event.id = :event")
                .setParameter("to", to)
                .setParameter("event", eventId)
                .executeUpdate());
    }
}
