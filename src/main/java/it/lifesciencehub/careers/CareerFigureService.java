package it.lifesciencehub.careers;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A company's desk at a career day: its figures, the order of those who wish them, and who comes when. */
@Stateless
@Guarded
public class CareerFigureService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.ANYONE)
    public CompanyView open(CompanyKey key) {
        return view(access.company(key));
    }

    /** Coming career days at which the caller acts for a company. */
    @Allow(Role.PERSON)
    public List<MyCareerDay> mine() {
        return em.createQuery(
                        "SELECT c FROM CareerCompany c JOIN FETCH c.day d JOIN FETCH d.event e JOIN FETCH c.organisation o"
                                + " WHERE c.removedAt IS NULL AND e.endsAt > :now AND e.cancelledAt IS NULL"
                                + " AND EXISTS (SELECT a.id FROM Affiliation a WHERE a.person.id = :person"
                                + " AND a.organisation = o AND a.delegate = TRUE AND a.until IS NULL)"
                                + " ORDER BY e.startsAt, c.id",
                        CareerCompany.class)
                .setParameter("now", clock.instant())
                .setParameter("person", Caller.personIdOrNobody())
                .getResultStream()
                .map(one -> new MyCareerDay(
                        one.getOrganisation().getId(),
                        one.getDay().getEvent().getId(),
                        one.getOrganisation().getName(),
                        one.getDay().getEvent().getTitle()))
                .toList();
    }

    /** A career day of a company that the caller acts for. */
    public record MyCareerDay(Long organisationId, Long eventId, String company, LocalisedText title)
            implements Serializable {}

    private CompanyView view(CareerCompany company) {
        CareerDay day = company.getDay();
        CareerPhase phase = access.phase(day);
        List<CompanyView.Slot> slots = book.slots(day).stream()
                .map(slot -> new CompanyView.Slot(slot.getId(), slot.getStartsAt(), slot.getEndsAt()))
                .toList();
        boolean chosen = phase != CareerPhase.OFFER && phase != CareerPhase.WISH;
        Map<Long, List<Long>> wishes = chosen ? book.wishes(day) : Map.of();
        Map<Long, List<Long>> ranks = chosen ? book.ranks(day) : Map.of();
        List<CareerStudent> students = chosen
                ? book.students(day).stream()
                        .filter(one -> one.getSchoolClass().isConfirmed())
                        .toList()
                : List.of();
        List<CareerSeat> seats = phase == CareerPhase.PUBLISHED ? book.seats(day) : List.of();
        return new CompanyView(
                day.getEvent(),
                day,
                company.getOrganisation().getName(),
                phase,
                mayOffer(phase),
                phase == CareerPhase.ORDER,
                slots,
                book.figures(company).stream()
                        .map(figure -> new CompanyView.Figure(
                                FigureForm.of(figure),
                                figure.getOrderedAt(),
                                applicants(figure, students, wishes, ranks.getOrDefault(figure.getId(), List.of())),
                                sessions(figure, slots, seats)))
                        .toList());
    }

    private static List<CompanyView.Applicant> applicants(
            CareerFigure figure, List<CareerStudent> students, Map<Long, List<Long>> wishes, List<Long> order) {
        return students.stream()
                .filter(one -> wishes.getOrDefault(one.getId(), List.of()).contains(figure.getId()))
                .map(one -> new CompanyView.Applicant(
                        one.getId(),
                        one.nameForCompanies(),
                        one.getSchoolClass().label(),
                        one.getMotivation(),
                        order.contains(one.getId()) ? order.indexOf(one.getId()) + 1 : null))
                .sorted(Comparator.comparing(one -> one.place() == null ? Integer.MAX_VALUE : one.place()))
                .toList();
    }

    private static List<CompanyView.Session> sessions(
            CareerFigure figure, List<CompanyView.Slot> slots, List<CareerSeat> seats) {
        return slots.stream()
                .filter(slot -> !seats.isEmpty() && figure.getSlots().contains(slot.id()))
                .map(slot -> new CompanyView.Session(
                        slot,
                        seats.stream()
                                .filter(seat -> seat.getFigure().equals(figure)
                                        && seat.getSlot().getId().equals(slot.id()))
                                .map(seat -> seat.getStudent().nameForCompanies() + ", "
                                        + seat.getStudent().getSchoolClass().label())
                                .sorted()
                                .toList()))
                .toList();
    }

    /** Staff may help until seats are published. */
    private static boolean mayOffer(CareerPhase phase) {
        return phase == CareerPhase.OFFER
                || phase != CareerPhase.PUBLISHED && Caller.current().staff();
    }

    /** Writes a figure, new where the form has no id; slots that are not the day's are left out. */
    @Allow(Role.ANYONE)
    public Long save(CompanyKey key, FigureForm form) {
        CareerCompany company = offering(key);
        CareerPolicy.figureIsRight(form);
        Set<Long> slots = new HashSet<>(List.of(form.getSlots()));
        slots.retainAll(
                book.slots(company.getDay()).stream().map(CareerSlot::getId).toList());
        CareerFigure figure =
                form.getId() == null ? new CareerFigure(company, clock.instant()) : figure(company, form.getId());
        figure.describe(form, slots);
        em.persist(figure);
        record(key, company, form.getId() == null ? "career.figure-offered" : "career.figure-changed", figure);
        return figure.getId();
    }

    @Allow(Role.ANYONE)
    public void withdraw(CompanyKey key, Long figureId) {
        CareerCompany company = offering(key);
        CareerFigure figure = figure(company, figureId);
        figure.withdraw(clock.instant());
        record(key, company, "career.figure-withdrawn", figure);
    }

    private CareerCompany offering(CompanyKey key) {
        CareerCompany company = access.company(key);
        CareerDay day = access.lock(company.getDay());
        if (!mayOffer(access.phase(day))) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
        book.forgetSharing(day);
        return company;
    }

    /**
     * Orders those who wish a figure.
     *
     * @param places by student, from 1; who has none, or the same as somebody else, is ordered by lots after those
     *     before. Empty: lots order everybody.
     */
    @Allow(Role.ANYONE)
    public void order(CompanyKey key, Long figureId, Map<Long, Integer> places) {
        CareerCompany company = access.company(key);
        CareerDay day = access.lock(company.getDay());
        CareerFigure figure = figure(company, figureId);
        if (access.phase(day) != CareerPhase.ORDER) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
        List<Integer> given = places.values().stream().filter(Objects::nonNull).toList();
        if (given.stream().anyMatch(place -> place < 1) || new HashSet<>(given).size() < given.size()) {
            throw new Refusal(CareerReason.ORDER_NOT_RIGHT);
        }
        book.forgetSharing(day);
        em.createNamedQuery(CareerRank.FORGET).setParameter("figure", figureId).executeUpdate();
        Map<Long, List<Long>> wishes = book.wishes(day);
        List<CareerStudent> ordered = book.students(day).stream()
                .filter(one -> places.get(one.getId()) != null
                        && wishes.getOrDefault(one.getId(), List.of()).contains(figureId))
                .sorted(Comparator.comparing(one -> places.get(one.getId())))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            em.persist(new CareerRank(figure, ordered.get(i), i + 1));
        }
        figure.ordered(clock.instant());
        record(key, company, ordered.isEmpty() ? "career.left-to-lots" : "career.ordered", figure);
    }

    private CareerFigure figure(CareerCompany company, Long figureId) {
        CareerFigure figure = Refusal.requireFound(figureId == null ? null : em.find(CareerFigure.class, figureId));
        return Refusal.requireFound(figure.isWithdrawn() || !figure.getCompany().equals(company) ? null : figure);
    }

    private void record(CompanyKey key, CareerCompany company, String action, CareerFigure figure) {
        trail.recordAs(
                key.token() == null ? null : company.getContactName(),
                action,
                company.getDay(),
                company.getOrganisation().getName() + ": " + figure.getTitle().getIt());
    }

    /** Who comes to this company when, to print. */
    @Allow(Role.ANYONE)
    public PdfDocument list(CompanyKey key, Language language) {
        CareerCompany company = access.company(key);
        return document(company.getDay(), List.of(company), language);
    }

    /** Who comes to which company when, to print. */
    @Allow(Role.STAFF)
    public PdfDocument lists(Long eventId, Language language) {
        CareerDay day = access.require(eventId);
        return document(day, book.companies(day), language);
    }

    private PdfDocument document(CareerDay day, List<CareerCompany> companies, Language language) {
        if (!day.isPublished()) {
            throw new Refusal(CareerReason.NOT_SHARED_YET);
        }
        String title = day.getEvent().getTitle().in(language);
        PdfDocument document = new PdfDocument(language, say(language, "list.title"))
                .runningHead(title)
                .paragraph(title + ", "
                        + Moments.range(
                                language,
                                day.getEvent().getStartsAt(),
                                day.getEvent().getEndsAt()));
        for (CareerCompany company : companies) {
            CompanyView view = view(company);
            document.section(view.company());
            for (CompanyView.Figure figure : view.figures()) {
                document.subsection(
                        language == Language.IT
                                ? figure.form().getTitleIt()
                                : figure.form().getTitleEn());
                PdfTable table = PdfTable.of(say(language, "list.when"), say(language, "list.who"));
                for (CompanyView.Session session : figure.sessions()) {
                    List<String> cells = new ArrayList<>();
                    cells.add(Moments.time(session.slot().startsAt()) + "–"
                            + Moments.time(session.slot().endsAt()));
                    cells.add(
                            session.names().isEmpty()
                                    ? say(language, "list.nobody")
                                    : String.join("\n", session.names()));
                    table.row(cells);
                }
                document.table(table);
            }
        }
        return document;
    }

    private static String say(Language language, String key) {
        return Texts.get(language, "careers", key);
    }
}
