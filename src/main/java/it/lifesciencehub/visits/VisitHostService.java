package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of those who receive a visit for the host, and staff's view of it. Shows nothing of what visitors gave. */
@Stateless
@Guarded
public class VisitHostService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private Visitors visitors;

    @Inject
    private VisitRules rules;

    @Inject
    private VisitorForms forms;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.ANYONE)
    public VisitHostView open(HostKey key) {
        Acting acting = access.decider(key);
        Visit visit = acting.visit();
        Event event = visit.getEvent();
        event.getKind().getName();
        return new VisitHostView(
                visit,
                event,
                event.getHost() == null ? "" : event.getHost().getName(),
                visitors.of(visit),
                rules.rules(event.getId()).stream().map(ExclusionRow::of).toList(),
                visit.getFields(),
                acting.host() != null,
                access.works(visit),
                visit.listFrom(),
                !RomeTime.today(clock).isBefore(visit.listFrom()));
    }

    /** Says what the reception asks visitors for, from now on. */
    @Allow(Role.ANYONE)
    public void ask(HostKey key, Set<VisitorField> fields) {
        Acting acting = access.decider(key);
        Set<VisitorField> wanted = fields.isEmpty() ? EnumSet.noneOf(VisitorField.class) : EnumSet.copyOf(fields);
        acting.call(() -> {
            forms.choose(acting.visit(), wanted);
            trail.record(
                    "visit.fields-chosen",
                    acting.visit(),
                    wanted.stream().map(VisitorField::name).collect(Collectors.joining(", ")));
            return null;
        });
    }

    /** What was said of visitors, newest first, with the words that hosts wrote for staff. */
    @Allow(Role.STAFF)
    public List<DecisionRow> decisions(Long eventId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.visits.DecisionRow(r.id, p.givenName, p.familyName, o.name,"
                                + " d.outcome, d.cause, d.words, d.decidedBy, d.decidedAt) FROM VisitDecision d"
                                + " JOIN d.registration r JOIN r.person p LEFT JOIN r.organisation o"
                                + " WHERE d.visit.event.id = :event ORDER BY d.decidedAt DESC, d.id DESC",
                        DecisionRow.class)
                .setParameter("event", eventId)
                .setMaxResults(200)
                .getResultList();
    }
}
