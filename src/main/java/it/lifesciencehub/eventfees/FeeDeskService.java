package it.lifesciencehub.eventfees;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.membership.CategoryNames;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The staff's desk of an event's prices. */
@Stateless
@Guarded
public class FeeDeskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeBook book;

    @Inject
    private PlacesLock lock;

    @Inject
    private CategoryNames categories;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public FeeDesk desk(Long eventId) {
        Event event = event(eventId);
        List<FeeRuleDraft> rules = book.rules(eventId);
        return new FeeDesk(
                rules,
                book.terms(eventId),
                book.setting(eventId).isPresent(),
                uncharged(event, rules).size(),
                categories.byCode());
    }

    /** Sets prices and terms; charges that were made stay as they are. */
    @Allow(Role.STAFF)
    public void save(Long eventId, FeeTerms terms, List<FeeRuleDraft> rules) {
        Event event = changeable(eventId);
        List<Problem> problems = new ArrayList<>(FeeRulesPolicy.problems(rules));
        problems.addAll(FeeRulesPolicy.problems(terms));
        Refusal.ofAny(problems);
        // Whoever books at this moment pays the old price or the new one, and not a part of each.
        lock.lock(eventId);
        FeeSetting setting = book.setting(eventId).orElseGet(() -> new FeeSetting(eventId));
        setting.become(terms, clock.instant());
        em.persist(setting);
        em.createNamedQuery(FeeRule.OF_EVENT, FeeRule.class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(em::remove);
        em.flush();
        int number = 0;
        for (FeeRuleDraft rule : rules) {
            em.persist(new FeeRule(eventId, ++number, rule));
        }
        trail.record("fee.rules", "Event", eventId, event.getTitle().getIt(), said(rules));
    }

    private static String said(List<FeeRuleDraft> rules) {
        String all = String.join(
                "; ",
                rules.stream()
                        .map(rule -> (rule.subject() == null ? "*" : rule.subject() + " " + rule.detail()).strip() + " "
                                + rule.amount().toPlainString())
                        .toList());
        return all.length() <= 500 ? all : all.substring(0, 500);
    }

    /**
     * Asks those for the fee whose places were confirmed before there was one, each at today's price.
     *
     * @return how many
     */
    @Allow(Role.STAFF)
    public int chargeThoseWithPlaces(Long eventId) {
        Event event = changeable(eventId);
        lock.lock(eventId);
        int charged = 0;
        for (Registration registration : uncharged(event, book.rules(eventId))) {
            if (book.charge(registration) != null) {
                charged++;
            }
        }
        return charged;
    }

    private List<Registration> uncharged(Event event, List<FeeRuleDraft> rules) {
        if (rules.isEmpty() || event.isOver(clock.instant())) {
            return List.of();
        }
        LocalDate today = RomeTime.today(clock);
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event = :event AND r.status = :confirmed AND NOT EXISTS (SELECT c.id"
                                + " FROM FeeCharge c WHERE c.registration = r AND c.cancelledAt IS NULL) ORDER BY r.id",
                        Registration.class)
                .setParameter("event", event)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultStream()
                .filter(registration ->
                        FeePolicy.price(rules, FeePolicy.Payer.of(registration.getOrganisation()), today)
                                        .signum()
                                > 0)
                .toList();
    }

    private Event event(Long eventId) {
        return Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
    }

    private Event changeable(Long eventId) {
        Event event = event(eventId);
        if (event.isByInvitation()) {
            throw new Refusal(FeeReason.NO_FEES_HERE);
        }
        return EventAccess.requireChangeable(event);
    }
}
