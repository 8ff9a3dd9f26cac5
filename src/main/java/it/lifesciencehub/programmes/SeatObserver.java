package it.lifesciencehub.programmes;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.SessionRemoved;
import it.lifesciencehub.events.SessionSeatsChanged;
import it.lifesciencehub.registrations.PlaceStep;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Seats follow places and programmes, in the same transaction and under the lock that it holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SeatObserver {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SeatBook book;

    @Inject
    private SeatMails mails;

    @Inject
    private AuditTrail trail;

    /** A confirmed place may have a seat with it; a place that ends frees those that it had. */
    void onPlace(@Observes PlaceStep step) {
        Registration registration = step.registration();
        RegistrationStatus now = registration.getStatus();
        if (step.from() == now) {
            return;
        }
        for (SessionChoice choice : limited(registration)) {
            if (!now.isActive()) {
                leave(choice);
            } else {
                if (choice.getStanding() == SeatStanding.MARKED) {
                    book.ask(choice, SeatReason.ASKED);
                }
                if (now == RegistrationStatus.CONFIRMED) {
                    em.flush();
                    book.settle(choice.getSession(), null);
                }
            }
        }
    }

    private void leave(SessionChoice choice) {
        if (choice.getStanding() == SeatStanding.MARKED) {
            return;
        }
        boolean seated = choice.getStanding() == SeatStanding.SEATED;
        book.release(choice, SeatReason.PLACE_LOST);
        em.flush();
        if (seated) {
            book.settle(choice.getSession(), null);
        }
    }

    private List<SessionChoice> limited(Registration registration) {
        return em.createNamedQuery(SessionChoice.LIMITED_OF_PERSON, SessionChoice.class)
                .setParameter("event", registration.getEvent().getId())
                .setParameter("person", registration.getPerson().getId())
                .getResultList();
    }

    void onSeats(@Observes SessionSeatsChanged news) {
        EventSession session = news.session();
        Integer now = session.getSeats();
        if (now == null) {
            book.limitLifted(session);
        } else {
            if (news.before() == null) {
                book.limitSet(session);
            }
            if ((news.before() == null || now < news.before()) && !news.beyondOnPurpose()) {
                book.requireEnough(session);
            }
            book.settle(session, null);
        }
        int over = now == null ? 0 : SeatPolicy.over(now, book.taken(session));
        trail.record(
                over > 0 ? "programme.seats-beyond" : "programme.seats",
                "Event",
                session.getEvent().getId(),
                session.getEvent().getTitle().getIt(),
                session.getTitle().getIt() + ": " + news.before() + " > " + now + (over > 0 ? ", +" + over : ""));
    }

    /** Nobody loses a seat silently: who has one, or waits for one, is told that the session is no more. */
    void onRemoved(@Observes SessionRemoved news) {
        for (SeatStanding standing : SeatStanding.values()) {
            for (SessionChoice choice : book.of(news.session(), standing)) {
                if (standing != SeatStanding.MARKED) {
                    book.ended(choice, SeatReason.SESSION_REMOVED);
                    mails.tellRemoved(choice);
                }
                em.remove(choice);
            }
        }
        Saving.now(em);
    }
}
