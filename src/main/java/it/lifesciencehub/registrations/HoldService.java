package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Places that a company holds without a name: taken, named, filled by a colleague's private link, given back. For the
 * company's delegates and staff, but for the link. When a call returns, what it says is committed.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HoldWork work;

    @Inject
    private Turns turns;

    @Inject
    private BookingDeskService desks;

    @Inject
    private Clock clock;

    @Allow(Role.PERSON)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public HoldDesk desk(Long eventId, Long organisationId) {
        CompanyDesk desk = desks.company(eventId, organisationId);
        Event event = em.find(Event.class, eventId);
        EventPlaces places = em.find(EventPlaces.class, eventId);
        Instant now = clock.instant();
        Instant until = places.getNamesUntil();
        boolean namable = until != null && now.isBefore(until) && event.isPublished();
        List<HoldDesk.Hold> holds = em.createQuery(
                        "SELECT NEW it.lifesciencehub.registrations.HoldDesk.Hold(h.id, h.takenAt, h.linkAddress)"
                                + " FROM PlaceHold h WHERE h.event.id = :event AND h.organisation.id = :organisation"
                                + " AND h.status = :held ORDER BY h.takenAt, h.id",
                        HoldDesk.Hold.class)
                .setParameter("event", eventId)
                .setParameter("organisation", organisationId)
                .setParameter("held", HoldStatus.HELD)
                .getResultList();
        return new HoldDesk(
                event,
                desk,
                holds,
                until,
                namable
                        && !event.getApproval().isNeeded()
                        && RegistrationState.of(event, places, now).isOpen(),
                namable);
    }

    /**
     * Takes so many places without a name, or none where a rule stops one of them.
     *
     * @param requestKey the form's key: the same key again takes nothing more; 1 to 64 characters
     */
    @Allow(Role.PERSON)
    public void take(Long eventId, Long organisationId, int number, String requestKey) {
        turns.take(eventId, () -> {
            run(() -> work.take(eventId, organisationId, number, requestKey));
            return null;
        });
    }

    /**
     * Puts a colleague's name on a held place, which is confirmed for them.
     *
     * @param personId a colleague who is known, or null
     * @param newcomer a colleague who is added, or null
     * @return the id of the colleague's registration
     */
    @Allow(Role.PERSON)
    public Long name(Long holdId, Long personId, ColleagueCommand newcomer) {
        return Attempts.run(() -> work.name(holdId, personId, newcomer));
    }

    /** Sends the link by which a colleague fills in their own data; a former link of the place counts no longer. */
    @Allow(Role.PERSON)
    public void sendLink(Long holdId, String address, Language language) {
        run(() -> work.sendLink(holdId, address, language));
    }

    @Allow(Role.PERSON)
    public void release(Long holdId) {
        run(() -> work.release(holdId));
    }

    /** @throws Refusal as gone where the link is wrong or used, or the place no longer held */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public HoldLinkView look(String token) {
        PlaceHold hold = work.find(token);
        Event event = hold.getEvent();
        Instant until = em.find(EventPlaces.class, event.getId()).getNamesUntil();
        if (until == null || !clock.instant().isBefore(until)) {
            throw new Refusal(RegistrationReason.LINK_GONE);
        }
        return new HoldLinkView(
                hold.getOrganisation().getName(),
                event.getTitle(),
                event.getSlug(),
                event.getStartsAt(),
                event.getEndsAt(),
                event.getPlace().line(),
                hold.getLinkAddress(),
                until);
    }

    /** Fills the place of a link with the colleague's own name; it is confirmed, and the link serves no more. */
    @Allow(Role.ANYONE)
    public void fill(String token, String given, String family, String jobTitle, Language language) {
        run(() -> work.fill(token, given, family, jobTitle, language));
    }

    private static void run(Runnable transaction) {
        Attempts.run(() -> {
            transaction.run();
            return null;
        });
    }
}
