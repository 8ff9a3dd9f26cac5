package it.lifesciencehub.editions;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventSeries;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Staff keep templates of events, make them of events, and begin events with them. */
@Stateless
@Guarded
public class TemplateService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionBook book;

    @Inject
    private AuditTrail trail;

    /** All templates by kind, or those of one. */
    @Allow(Role.STAFF)
    public List<TemplateRow> list(String kindCode) {
        return em.createNamedQuery(EventTemplate.ALL, EventTemplate.class)
                .getResultStream()
                .filter(one -> kindCode == null || one.getKind().getCode().equals(kindCode))
                .map(TemplateRow::of)
                .toList();
    }

    @Allow(Role.STAFF)
    public TemplateDetail find(Long id) {
        EventTemplate template = existing(id);
        return new TemplateDetail(TemplateRow.of(template), template.getVersion(), TemplateForm.of(template));
    }

    @Allow(Role.STAFF)
    public void change(Long id, long seen, TemplateForm form) {
        EventTemplate template = existing(id);
        template.requireVersion(seen);
        EditionPolicy.isRight(form);
        template.change(form);
        em.lock(template, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record("event-template.changed", template, "");
    }

    @Allow(Role.STAFF)
    public void remove(Long id, long seen) {
        EventTemplate template = existing(id);
        template.requireVersion(seen);
        em.remove(template);
        record("event-template.removed", template, "");
    }

    /** Keeps an event's texts, rules and programme without its speakers. @return the new template's id */
    @Allow(Role.STAFF)
    public Long keep(Long eventId, LocalisedText name) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (event.isByInvitation()) {
            throw new Refusal(EditionsReason.OF_A_GROUP);
        }
        EditionPolicy.isRightName(name);
        EventTemplate template = new EventTemplate(event.getKind(), form(event, name));
        em.persist(template);
        record("event-template.kept", template, event.getTitle().getIt());
        return template.getId();
    }

    private TemplateForm form(Event event, LocalisedText name) {
        EventPlaces places = Refusal.requireFound(em.find(EventPlaces.class, event.getId()));
        TemplateForm form = new TemplateForm();
        LocalDateTime start = RomeTime.local(event.getStartsAt());
        form.setNameIt(name.getIt());
        form.setNameEn(name.getEn());
        form.setSummaryIt(event.getSummary().getIt());
        form.setSummaryEn(event.getSummary().getEn());
        form.setDescriptionIt(event.getDescription().getIt());
        form.setDescriptionEn(event.getDescription().getEn());
        form.setBegins(time(start));
        form.setLength(
                (int) Duration.between(start, RomeTime.local(event.getEndsAt())).toMinutes());
        form.setTotal(places.getCapacityTotal());
        form.setPerOrganisation(places.getCapacityPerOrganisation());
        form.setTogether(places.isGroupCountsTogether());
        form.setPolicy(places.getWaitingPolicy());
        form.setApproval(event.isApprovalRequired());
        form.setCloses(
                event.getRegistrationClosesAt() == null
                        ? null
                        : (int) Duration.between(event.getRegistrationClosesAt(), event.getStartsAt())
                                .toHours());
        em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", event.getId())
                .getResultList()
                .forEach(session -> form.getSessions().add(line(session, start)));
        return form;
    }

    private static TemplateLine line(EventSession session, LocalDateTime start) {
        LocalDateTime begin = RomeTime.local(session.getStartsAt());
        TemplateLine line = new TemplateLine();
        line.setDay((int) ChronoUnit.DAYS.between(start.toLocalDate(), begin.toLocalDate()) + 1);
        line.setBegins(time(begin));
        line.setMinutes((int)
                Duration.between(begin, RomeTime.local(session.getEndsAt())).toMinutes());
        line.setKind(session.getKind());
        line.setTitleIt(session.getTitle().getIt());
        line.setTitleEn(session.getTitle().getEn());
        line.setTrackIt(session.getTrack().getIt());
        line.setTrackEn(session.getTrack().getEn());
        line.setRoom(session.getRoom());
        line.setSeats(session.getSeats());
        return line;
    }

    private static String time(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return time.toString();
    }

    /** Begins an event with a template. @return the new draft's id */
    @Allow(Role.STAFF)
    public Long use(Long id, LocalisedText title, String seriesCode, Instant startsAt) {
        EventTemplate template = existing(id);
        EditionPolicy.isRightStart(title, startsAt);
        EventSeries series = seriesCode == null || seriesCode.isEmpty()
                ? null
                : Refusal.requireFound(em.find(EventSeries.class, seriesCode));
        Event event =
                book.draft(template.getKind(), title, startsAt, EditionPolicy.later(startsAt, template.getLength()));
        event.classify(template.getKind(), series, series == null ? null : series.getArea(), null, null);
        event.describe(title, template.getSummary(), template.getDescription());
        event.openRegistration(
                null,
                template.getCloses() == null ? null : startsAt.minus(Duration.ofHours(template.getCloses())),
                template.isApproval());
        book.places(event)
                .limit(
                        template.getTotal(),
                        template.getPerOrganisation(),
                        template.isTogether(),
                        template.getPolicy(),
                        false);
        int number = 0;
        for (TemplateSession one : template.getSessions()) {
            EventSession session = new EventSession(
                    event,
                    one.getTitle(),
                    EditionPolicy.later(startsAt, one.getOffset()),
                    EditionPolicy.later(startsAt, one.getOffset() + one.getLength()),
                    one.getRoom());
            session.describe(one.getKind(), one.getTrack(), null);
            session.limit(one.getSeats());
            session.number(++number);
            em.persist(session);
        }
        em.flush();
        trail.record(
                "event.begun",
                "Event",
                event.getId(),
                event.getTitle().getIt(),
                template.getName().getIt());
        return event.getId();
    }

    private EventTemplate existing(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(EventTemplate.class, id));
    }

    private void record(String action, EventTemplate template, String detail) {
        trail.record(
                action, "EventTemplate", template.getId(), template.getName().getIt(), detail);
    }
}
