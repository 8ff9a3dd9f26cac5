package it.lifesciencehub.eventreports;

import it.lifesciencehub.attendance.AttendanceClosing;
import it.lifesciencehub.attendance.AttendanceFigures;
import it.lifesciencehub.eventforms.FormFigureBook;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.invitations.EventMailings;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report of an event, for staff and for those who run the group whose event it is. Changes nothing. */
@Stateless
@Guarded
public class EventReportService {

    /** So many organisations are named; the others are counted together. */
    static final int NAMED = 15;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportQueries queries;

    @Inject
    private FormFigureBook forms;

    @Inject
    private EventMailings mailings;

    @Inject
    private GroupAccess groups;

    @Inject
    private Clock clock;

    /** @throws Refusal where the caller neither is staff nor runs the event's group, or people answer elsewhere */
    @Allow(Role.PERSON)
    public EventReport report(Long eventId) {
        Event event = require(eventId);
        Instant now = clock.instant();
        AttendanceClosing closing = em.find(AttendanceClosing.class, eventId);
        ReportStage stage = ReportStage.of(event, closing != null, now);
        List<OrganisationLine> lines = queries.lines(eventId);
        Edition edition = edition(event, lines, stage);
        Event before = queries.former(event).orElse(null);
        List<Slice> audiences = FigurePolicy.audiences(lines);
        WorkGroup group = event.getGroup();
        return new EventReport(
                eventId,
                event.getTitle(),
                event.getStartsAt(),
                event.getEndsAt(),
                event.getRegistrationOpensAt() == null ? event.getPublishedAt() : event.getRegistrationOpensAt(),
                event.registrationEnd(),
                now,
                group == null ? null : group.getId(),
                group == null ? null : group.getSlug(),
                group == null ? null : group.getName(),
                stage,
                edition,
                before == null ? null : former(before, now),
                FigurePolicy.days(queries.steps(eventId)),
                before == null
                        ? List.of()
                        : FigurePolicy.moved(
                                FigurePolicy.days(queries.steps(before.getId())),
                                RomeTime.of(before.getStartsAt()).toLocalDate(),
                                RomeTime.of(event.getStartsAt()).toLocalDate()),
                audiences,
                FigurePolicy.sectors(lines),
                FigurePolicy.sizes(lines),
                FigurePolicy.provinces(lines),
                FigurePolicy.organisations(lines, NAMED),
                categories(),
                attendance(eventId, lines, closing),
                FigurePolicy.arrivals(queries.arrivals(eventId)),
                queries.sessions(eventId),
                forms.of(eventId),
                mailings.of(eventId));
    }

    /** Whether the caller may read the report and is led to it from the event's public page: who runs its group. */
    @Allow(Role.ANYONE)
    public boolean isOffered(Long eventId) {
        if (!Caller.current().signedIn() || Caller.current().staff()) {
            return false;
        }
        Event event = em.find(Event.class, eventId);
        return event != null
                && event.isPublished()
                && !event.isByInvitation()
                && event.getGroup() != null
                && groups.isOfficer(event.getGroup().getId());
    }

    private Event require(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!Caller.current().staff()) {
            if (event.getGroup() == null) {
                throw new Refusal(CommonReason.NOT_FOUND);
            }
            groups.requireOfficer(event.getGroup().getId());
        }
        if (event.isByInvitation()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return event;
    }

    private Edition former(Event event, Instant now) {
        boolean closed = em.find(AttendanceClosing.class, event.getId()) != null;
        return edition(event, queries.lines(event.getId()), ReportStage.of(event, closed, now));
    }

    private Edition edition(Event event, List<OrganisationLine> lines, ReportStage stage) {
        long came = lines.stream().mapToLong(OrganisationLine::came).sum();
        return new Edition(
                event.getId(),
                event.getTitle().getIt(),
                event.getTitle().getEn(),
                event.getStartsAt(),
                queries.places(event.getId()),
                lines.stream().filter(line -> line.id() != null).count(),
                lines.stream()
                        .filter(line -> line.category() == null)
                        .mapToLong(OrganisationLine::places)
                        .sum(),
                came,
                stage == ReportStage.CLOSED || stage.isBegun() && came > 0);
    }

    private AttendanceFigures attendance(Long eventId, List<OrganisationLine> lines, AttendanceClosing closing) {
        return new AttendanceFigures(
                lines.stream().mapToLong(OrganisationLine::places).sum(),
                lines.stream().mapToLong(OrganisationLine::came).sum(),
                lines.stream().mapToLong(OrganisationLine::missed).sum(),
                queries.walkIns(eventId),
                closing == null ? null : closing.getClosedAt(),
                closing == null ? null : closing.getClosedBy());
    }

    private Map<String, LocalisedText> categories() {
        Map<String, LocalisedText> names = new HashMap<>();
        em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .getResultList()
                .forEach(category -> names.put(category.getCode(), category.getName()));
        return names;
    }
}
