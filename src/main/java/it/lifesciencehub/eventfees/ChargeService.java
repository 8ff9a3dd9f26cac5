package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The staff's list of charges, and what they record by hand: payments, money given back, and mistakes undone. */
@Stateless
@Guarded
public class ChargeService {

    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeBook book;

    @Inject
    private FeeViews views;

    @Inject
    private Clock clock;

    /** What is due first comes first. */
    @Allow(Role.STAFF)
    public Page<ChargeRow> list(ChargeFilter filter, PageRequest request) {
        requireEvent(filter.eventId());
        String where = ChargeQuery.FROM + ChargeQuery.where(filter);
        Long total = ChargeQuery.bind(em.createQuery("SELECT COUNT(c)" + where, Long.class), filter, today())
                .getSingleResult();
        List<ChargeRow> rows = ChargeQuery.bind(
                        em.createQuery(ChargeQuery.ROW + where + ChargeQuery.ORDER, ChargeRow.class), filter, today())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    /** One line for each state, whatever state the filter names. */
    @Allow(Role.STAFF)
    public List<ChargeTotals> totals(ChargeFilter filter) {
        requireEvent(filter.eventId());
        return Arrays.stream(ChargeState.values())
                .map(state -> total(filter.in(state)))
                .toList();
    }

    private ChargeTotals total(ChargeFilter filter) {
        Object[] found = ChargeQuery.bind(
                        em.createQuery(
                                "SELECT COUNT(c), " + ChargeQuery.sum(filter.state()) + ChargeQuery.FROM
                                        + ChargeQuery.where(filter),
                                Object[].class),
                        filter,
                        today())
                .getSingleResult();
        return new ChargeTotals(
                filter.state(),
                ((Number) found[0]).longValue(),
                found[1] == null ? BigDecimal.ZERO : new BigDecimal(found[1].toString()));
    }

    private void requireEvent(Long eventId) {
        if (eventId != null) {
            Refusal.requireFound(em.find(Event.class, eventId));
        }
    }

    /** The title of an event that charges are listed of. */
    @Allow(Role.STAFF)
    public LocalisedText event(Long eventId) {
        LocalisedText title =
                Refusal.requireFound(em.find(Event.class, eventId)).getTitle();
        return new LocalisedText(title.getIt(), title.getEn());
    }

    @Allow(Role.STAFF)
    public ChargeView find(Long id) {
        return views.of(charge(id));
    }

    /** Records money that came in; a part, or too much, is taken as it is. */
    @Allow(Role.STAFF)
    public void record(Long id, PaymentDraft draft) {
        FeeCharge charge = charge(id);
        Refusal.ofAny(problems(draft));
        book.lock(charge);
        book.pay(charge, PaymentKind.PAYMENT, draft, null);
    }

    /** Records money that was given back. */
    @Allow(Role.STAFF)
    public void giveBack(Long id, PaymentDraft draft) {
        FeeCharge charge = charge(id);
        List<Problem> problems = problems(draft);
        book.lock(charge);
        if (problems.isEmpty() && draft.amount().compareTo(charge.toReturn()) > 0) {
            problems.add(new Problem("amount", FeeReason.RETURN_TOO_LARGE, charge.toReturn()));
        }
        Refusal.ofAny(problems);
        book.pay(charge, PaymentKind.RETURN, draft, null);
    }

    private List<Problem> problems(PaymentDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.paidOn() == null) {
            problems.add(new Problem("paidOn", CommonReason.REQUIRED));
        } else if (draft.paidOn().isAfter(today())) {
            problems.add(new Problem("paidOn", FeeReason.PAID_IN_THE_FUTURE));
        }
        if (!Money.isAmount(draft.amount()) || draft.amount().signum() == 0) {
            problems.add(new Problem("amount", FeeReason.AMOUNT_NOT_VALID));
        }
        TextRules.notTooLong(problems, "note", draft.note(), LONGEST_NOTE);
        return problems;
    }

    /** Takes back what was recorded by mistake; it stays to be seen, and its bank entry can be booked again. */
    @Allow(Role.STAFF)
    public void undo(Long paymentId) {
        FeePayment payment = Refusal.requireFound(paymentId == null ? null : em.find(FeePayment.class, paymentId));
        FeeCharge charge = payment.getCharge();
        book.lock(charge);
        em.refresh(payment);
        if (payment.isUndone()) {
            throw new Refusal(FeeReason.UNDONE_ALREADY);
        }
        if (charge.getPaid().compareTo(payment.counts()) < 0) {
            throw new Refusal(FeeReason.RETURNED_MEANWHILE);
        }
        book.undo(payment);
    }

    private FeeCharge charge(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(FeeCharge.class, id));
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }
}
