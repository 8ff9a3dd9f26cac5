package it.lifesciencehub.visits;

import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may not enter. A rule comes under the lock of the event's places: a booking either sees it, or stands among those
 * who are then listed for the host's word; nobody who is in is thrown out by it.
 */
@Stateless
@Guarded
public class VisitRuleService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private PlacesLock lock;

    @Inject
    private Visitors visitors;

    @Inject
    private VisitorForms forms;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    /** @return how many of those who are in it speaks against */
    @Allow(Role.STAFF)
    public int add(Long eventId, RuleDraft draft) {
        Visit visit = access.require(eventId);
        VisitExclusion rule = rule(visit, draft);
        add(visit, rule);
        int in = (int) visitors.of(visit).stream().filter(VisitorRow::toReview).count();
        if (in > 0 && access.works(visit)) {
            forms.tell(visit);
        }
        return in;
    }

    private VisitExclusion rule(Visit visit, RuleDraft draft) {
        String by = Caller.current().name();
        if (draft.kind() == null) {
            throw new Refusal(List.of(new Problem("kind", CommonReason.REQUIRED)));
        }
        return switch (draft.kind()) {
            case ORGANISATION -> {
                Organisation organisation = organisation(em, draft.organisation())
                        .orElseThrow(() ->
                                new Refusal(List.of(new Problem("organisation", VisitReason.ORGANISATION_NOT_FOUND))));
                yield VisitExclusion.of(visit, organisation, null, by, clock.instant());
            }
            case SECTOR -> {
                if (draft.sector() == null) {
                    throw new Refusal(List.of(new Problem("sector", CommonReason.REQUIRED)));
                }
                yield VisitExclusion.of(visit, draft.sector(), by, clock.instant());
            }
            case COMPETITORS -> {
                if (visit.getEvent().getHost() == null) {
                    throw new Refusal(VisitReason.HOST_MISSING);
                }
                yield VisitExclusion.of(visit, (it.lifesciencehub.organisations.Sector) null, by, clock.instant());
            }
            case PERSON -> throw new Refusal(List.of(new Problem("kind", VisitReason.RULE_NOT_WHOLE)));
        };
    }

    private void add(Visit visit, VisitExclusion rule) {
        lock.lock(visit.getEvent().getId());
        Organisation host = visit.getEvent().getHost();
        if (host != null
                && rule.getKind() == ExclusionKind.ORGANISATION
                && rule.rule().organisationId().equals(host.getId())) {
            throw new Refusal(List.of(new Problem("organisation", VisitReason.RULE_AGAINST_HOST)));
        }
        if (rules(visit).stream().anyMatch(rule::saysTheSameAs)) {
            throw new Refusal(VisitReason.RULE_ALREADY_THERE);
        }
        em.persist(rule);
        em.flush();
        trail.record("visit.rule-added", visit, detail(rule));
    }

    /** Takes a rule back; a host those of the host alone. */
    @Allow(Role.ANYONE)
    public void remove(HostKey key, Long ruleId) {
        Acting acting = access.decider(key);
        VisitExclusion rule = Refusal.requireFound(ruleId == null ? null : em.find(VisitExclusion.class, ruleId));
        if (!rule.getVisit().equals(acting.visit())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        if (acting.host() != null && !rule.isByHost()) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        acting.call(() -> {
            em.remove(rule);
            trail.record("visit.rule-removed", acting.visit(), detail(rule));
            return null;
        });
    }

    private List<VisitExclusion> rules(Visit visit) {
        return em.createNamedQuery(VisitExclusion.OF_EVENT, VisitExclusion.class)
                .setParameter("event", visit.getEvent().getId())
                .getResultList();
    }

    private static String detail(VisitExclusion rule) {
        String what = rule.whom() == null ? String.valueOf(rule.getSector()) : rule.whom();
        return rule.getKind() == ExclusionKind.COMPETITORS ? rule.getKind().name() : rule.getKind() + ": " + what;
    }

    /** The one active organisation of this name or VAT number. */
    static Optional<Organisation> organisation(EntityManager em, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<Organisation> found = em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.active = TRUE"
                                + " AND (LOWER(o.name) = :text OR o.vatNumber = :text)",
                        Organisation.class)
                .setParameter("text", text.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
