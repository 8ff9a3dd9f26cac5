package it.lifesciencehub.eventfees;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.database.YearNumbers;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prices, charges and payments as this room finds and writes them. In the caller's transaction. */
@ApplicationScoped
class FeeBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    List<FeeRuleDraft> rules(Long eventId) {
        return em.createNamedQuery(FeeRule.OF_EVENT, FeeRule.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(FeeRule::toDraft)
                .toList();
    }

    Optional<FeeSetting> setting(Long eventId) {
        return em.createNamedQuery(FeeSetting.OF_EVENT, FeeSetting.class)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst();
    }

    /** The event's own terms, or those that staff wrote last for another one. */
    FeeTerms terms(Long eventId) {
        return setting(eventId)
                .or(() -> em.createNamedQuery(FeeSetting.LAST, FeeSetting.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst())
                .map(FeeSetting::terms)
                .orElseGet(FeeTerms::empty);
    }

    /** The charge that stands for a place. */
    Optional<FeeCharge> standing(Long registrationId) {
        return ofPlace(registrationId).filter(charge -> !charge.isCancelled());
    }

    /** The newest charge of a place, cancelled or not. */
    Optional<FeeCharge> ofPlace(Long registrationId) {
        return em.createNamedQuery(FeeCharge.OF_PLACE, FeeCharge.class)
                .setParameter("registration", registrationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes the charge of a confirmed place with today's price, and tells the person.
     *
     * @return null where nothing is to pay, or where there is one already
     */
    FeeCharge charge(Registration registration) {
        Long eventId = registration.getEvent().getId();
        Optional<FeeSetting> setting = setting(eventId);
        if (setting.isEmpty() || standing(registration.getId()).isPresent()) {
            return null;
        }
        LocalDate today = RomeTime.today(clock);
        BigDecimal price = FeePolicy.price(rules(eventId), FeePolicy.Payer.of(registration.getOrganisation()), today);
        if (price.signum() == 0) {
            return null;
        }
        FeeTerms terms = setting.get().terms();
        LocalDate due = FeePolicy.dueOn(
                today,
                terms.daysToPay(),
                RomeTime.of(registration.getEvent().getStartsAt()).toLocalDate());
        FeeNumbers numbers = YearNumbers.locked(em, FeeNumbers.class, today.getYear(), FeeNumbers::new);
        FeeCharge charge = new FeeCharge(numbers.next(), registration, price, due, terms, clock.instant());
        em.persist(charge);
        em.flush();
        mails.tellCharged(charge, keptUntil(charge));
        record("fee.charged", charge, charge.getAmount().toPlainString());
        return charge;
    }

    /** The last day on which the place is kept unpaid, or null where it does not go back by itself. */
    LocalDate keptUntil(FeeCharge charge) {
        return setting(charge.getEvent().getId())
                .map(FeeSetting::terms)
                .filter(FeeTerms::release)
                .map(terms -> FeePolicy.keptUntil(charge.getDueOn(), terms.graceDays()))
                .orElse(null);
    }

    /** The charge ends with its place; what was paid by then is to be given back. */
    void cancel(FeeCharge charge) {
        lock(charge);
        if (charge.isCancelled()) {
            return;
        }
        charge.cancel(clock.instant());
        if (charge.getPaid().signum() > 0) {
            mails.tellToReturn(charge);
        }
        record("fee.cancelled", charge, charge.getPaid().toPlainString());
    }

    void follow(FeeCharge charge, Registration next) {
        lock(charge);
        charge.follow(next);
        em.flush();
        if (charge.isOpen()) {
            mails.tellCharged(charge, keptUntil(charge));
        }
        record("fee.followed", charge, next.getPerson().getName());
    }

    /**
     * Writes money down and counts again what was paid.
     *
     * @param entryKey of an entry of a bank statement, or null
     */
    FeePayment pay(FeeCharge charge, PaymentKind kind, PaymentDraft draft, String entryKey) {
        FeePayment payment =
                new FeePayment(charge, kind, draft, entryKey, Caller.current().name(), clock.instant());
        em.persist(payment);
        boolean before = charge.isOpen();
        charge.paid(sum(charge));
        if (before && !charge.isOpen()) {
            mails.tellPaid(charge);
        }
        record(
                kind == PaymentKind.PAYMENT ? "fee.paid" : "fee.returned",
                charge,
                draft.amount().toPlainString() + ", " + draft.paidOn());
        return payment;
    }

    void undo(FeePayment payment) {
        payment.undo(Caller.current().name(), clock.instant());
        payment.getCharge().paid(sum(payment.getCharge()));
        record("fee.undone", payment.getCharge(), payment.toRow().amount().toPlainString());
    }

    private BigDecimal sum(FeeCharge charge) {
        em.flush();
        return payments(charge.getId()).stream().map(FeePayment::counts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Oldest first, those that were undone too. */
    List<FeePayment> payments(Long chargeId) {
        return em.createNamedQuery(FeePayment.OF_CHARGE, FeePayment.class)
                .setParameter("charge", chargeId)
                .getResultList();
    }

    void lock(FeeCharge charge) {
        em.flush();
        em.refresh(charge, LockModeType.PESSIMISTIC_WRITE);
    }

    Instant now() {
        return clock.instant();
    }

    void record(String action, FeeCharge charge, String detail) {
        Registration registration = charge.getRegistration();
        trail.record(
                action,
                "Registration",
                registration.getId(),
                registration.getPerson().getName() + " – "
                        + charge.getEvent().getTitle().getIt(),
                charge.getNumber() + ": " + detail);
    }
}
