package it.lifesciencehub.eventfees;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.registrations.RequestedPlaces;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reminds of charges and gives unpaid places back, charge by charge, so that several nodes do each once. */
@ApplicationScoped
class FeeRounds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeBook book;

    @Inject
    private FeeMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private PlacesLock lock;

    @Inject
    private RequestedPlaces places;

    @Inject
    private Clock clock;

    /** Charges for which something may be due: not paid in full, of events that have not begun. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Long> working() {
        return em.createQuery(
                        "SELECT c.id FROM FeeCharge c WHERE c.cancelledAt IS NULL AND c.paid < c.amount"
                                + " AND c.dueOn <= :until AND c.event.status = :published AND c.event.startsAt > :now"
                                + " ORDER BY c.dueOn, c.id",
                        Long.class)
                .setParameter("until", RomeTime.today(clock).plusDays(FeePolicy.REMIND_BEFORE))
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Whatever is due for one charge now; twice changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void goOn(Long chargeId) {
        FeeCharge charge = em.find(FeeCharge.class, chargeId);
        // As whoever books does it: the event's places first, then what hangs on one of them.
        lock.lock(charge.getEvent().getId());
        book.lock(charge);
        if (!charge.isOpen()) {
            return;
        }
        LocalDate today = RomeTime.today(clock);
        FeeTerms terms = book.terms(charge.getEvent().getId());
        if (FeePolicy.releases(terms.release(), charge.getDueOn(), terms.graceDays(), charge.getPaid(), today)) {
            release(charge);
            return;
        }
        LocalDate madeOn = RomeTime.of(charge.getMadeAt()).toLocalDate();
        if (FeePolicy.remindsBefore(madeOn, charge.getDueOn(), charge.getRemindedBeforeAt() != null, today)) {
            mails.remind(charge, "remindBefore", book.keptUntil(charge));
            charge.remindedBefore(clock.instant());
            book.record("fee.reminded", charge, charge.getDueOn().toString());
        } else if (FeePolicy.remindsAfter(charge.getDueOn(), charge.getRemindedAfterAt() != null, today)) {
            mails.remind(charge, "remindAfter", book.keptUntil(charge));
            charge.remindedAfter(clock.instant());
            book.record("fee.reminded", charge, charge.getDueOn().toString());
        }
    }

    /**
     * Forgets, long after the event, what stood beside payments: the names of those who transferred, as banks write them.
     * Amounts and days stay, as books must.
     *
     * @return of how many payments
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetPayers(LocalDate today) {
        int forgotten = em.createQuery("UPDATE FeePayment p SET p.note = '' WHERE p.note <> '' AND p.charge.id IN"
                        + " (SELECT c.id FROM FeeCharge c WHERE c.event.endsAt < :before)")
                .setParameter("before", FeePolicy.payersAreKeptSince(today))
                .executeUpdate();
        if (forgotten > 0) {
            trail.record("fee.payers-forgotten", "FeeCharge", null, "", String.valueOf(forgotten));
        }
        return forgotten;
    }

    /** The booking ends the place, and with it, through {@link FeeObserver}, the charge; whoever waits moves up. */
    private void release(FeeCharge charge) {
        Registration registration = charge.getRegistration();
        if (registration.getStatus() != RegistrationStatus.CONFIRMED) {
            return;
        }
        Language language = registration.getPerson().getLanguage();
        book.record("fee.released", charge, charge.getDueOn().toString());
        places.endUnpaid(
                registration.getId(),
                Texts.get(
                        language,
                        "eventfees",
                        "released.words",
                        charge.getNumber(),
                        Money.euro(language, charge.getAmount()),
                        Moments.day(language, charge.getDueOn())));
    }
}
