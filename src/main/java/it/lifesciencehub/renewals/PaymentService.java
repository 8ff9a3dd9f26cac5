package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.MembershipReason;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermBook;
import it.lifesciencehub.membership.TermPayment;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Payments of fees as staff record them: one after the other from the list, or many at once from pasted lines. */
@Stateless
@Guarded
public class PaymentService {

    private static final int LONGEST_NOTE = 1000;
    private static final String ROW = "SELECT NEW it.lifesciencehub.renewals.PaymentRow(t.id, t.version, o.id, o.name,"
            + " c.name.it, c.name.en, t.startsOn, t.endsOn, t.fee, t.dueOn, t.status, t.paidOn, t.paidAmount)";
    private static final String FROM =
            " FROM MembershipTerm t JOIN t.membership m JOIN m.organisation o JOIN t.category c";
    private static final String OPEN = " WHERE t.status = it.lifesciencehub.membership.TermStatus.REQUESTED"
            + " AND (:late = FALSE OR t.dueOn < :today)"
            + " AND (t.id = :term OR :term IS NULL AND o.searchText LIKE :like ESCAPE '!')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TermBook terms;

    /**
     * Fees that were asked for and are not paid, what is overdue first.
     *
     * @param words parts of the organisation's name, or a payment reference; may be empty
     */
    @Allow(Role.STAFF)
    public Page<PaymentRow> open(String words, boolean overdueOnly, PageRequest request) {
        String order = " ORDER BY t.dueOn, o.name, t.id";
        List<PaymentRow> rows = filtered(
                        em.createQuery(ROW + FROM + OPEN + order, PaymentRow.class), words, overdueOnly)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = filtered(em.createQuery("SELECT COUNT(t)" + FROM + OPEN, Long.class), words, overdueOnly)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, String words, boolean overdueOnly) {
        Optional<Long> term = PaymentReference.parse(words);
        return query.setParameter("late", overdueOnly)
                .setParameter("today", today())
                .setParameter("term", term.orElse(null))
                .setParameter("like", SearchText.like(words));
    }

    @Allow(Role.STAFF)
    public PaymentTotals totals() {
        Object[] sums = em.createQuery(
                        "SELECT COUNT(t), SUM(t.fee), SUM(CASE WHEN t.dueOn < :today THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN t.dueOn < :today THEN t.fee ELSE 0 END) FROM MembershipTerm t"
                                + " WHERE t.status = it.lifesciencehub.membership.TermStatus.REQUESTED",
                        Object[].class)
                .setParameter("today", today())
                .getSingleResult();
        return new PaymentTotals(
                ((Number) sums[0]).longValue(), amount(sums[1]), amount(sums[2]).longValue(), amount(sums[3]));
    }

    private static BigDecimal amount(Object sum) {
        return sum == null ? BigDecimal.ZERO : new BigDecimal(sum.toString());
    }

    /** A term with what its form needs. */
    @Allow(Role.STAFF)
    public PaymentRow find(Long termId) {
        return Refusal.requireFound(
                termId == null ? null : rows(List.of(termId)).get(termId));
    }

    /** @param version of the term as the form has seen it */
    @Allow(Role.STAFF)
    public void record(Long termId, long version, TermPayment payment) {
        MembershipTerm term = term(termId);
        term.requireVersion(version);
        requireComplete(payment);
        try {
            terms.pay(term, payment);
        } catch (Refusal refusal) {
            throw atItsField(refusal);
        }
    }

    private static void requireComplete(TermPayment payment) {
        List<Problem> problems = new ArrayList<>();
        if (payment.paidOn() == null) {
            problems.add(new Problem("paidOn", RenewalReason.PAYMENT_DAY_REQUIRED));
        }
        if (payment.amount() == null) {
            problems.add(new Problem("amount", RenewalReason.PAYMENT_AMOUNT_REQUIRED));
        }
        if (isLonger(payment.invoiceNumber(), PaymentLines.LONGEST_INVOICE)) {
            problems.add(new Problem("invoiceNumber", RenewalReason.TEXT_LONG, PaymentLines.LONGEST_INVOICE));
        }
        if (isLonger(payment.note(), LONGEST_NOTE)) {
            problems.add(new Problem("note", RenewalReason.TEXT_LONG, LONGEST_NOTE));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static boolean isLonger(String text, int most) {
        return text != null && text.length() > most;
    }

    private static Refusal atItsField(Refusal refusal) {
        if (!(refusal.reason() instanceof MembershipReason reason)) {
            return refusal;
        }
        String field = switch (reason) {
            case PAID_IN_THE_FUTURE -> "paidOn";
            case PAID_TOO_LITTLE, AMOUNT_NOT_POSSIBLE -> "amount";
            case REASON_MISSING -> "note";
            default -> null;
        };
        return field == null
                ? refusal
                : new Refusal(
                        List.of(new Problem(field, reason, refusal.arguments().toArray())));
    }

    /** Takes a payment back that was recorded by mistake. @param why is kept with the term */
    @Allow(Role.STAFF)
    public void undo(Long termId, String why) {
        MembershipTerm term = term(termId);
        if (term.getStatus() != TermStatus.PAID) {
            throw new Refusal(RenewalReason.PAYMENT_NOT_OPEN);
        }
        terms.reopen(term, why);
    }

    /** What recording these lines would do, and what is wrong with each. */
    @Allow(Role.STAFF)
    public List<PaymentLine> preview(String text) {
        List<PaymentLine> lines = PaymentLines.read(text);
        if (lines.isEmpty()) {
            throw new Refusal(List.of(new Problem("lines", RenewalReason.PAYMENT_LINES_NONE)));
        }
        if (lines.size() > PaymentLines.MOST) {
            throw new Refusal(List.of(new Problem("lines", RenewalReason.PAYMENT_LINES_MANY, PaymentLines.MOST)));
        }
        Map<Long, PaymentRow> rows = rows(
                lines.stream().map(PaymentLine::termId).filter(Objects::nonNull).toList());
        return lines.stream().map(line -> judged(line, rows.get(line.termId()))).toList();
    }

    private PaymentLine judged(PaymentLine line, PaymentRow row) {
        List<Problem> problems = new ArrayList<>(line.problems());
        if (line.termId() != null && row == null) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_UNKNOWN));
        }
        if (row != null && row.status() != TermStatus.REQUESTED) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_NOT_OPEN));
        }
        if (row != null && line.amount() != null && line.amount().compareTo(row.fee()) < 0) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_LITTLE, row.fee()));
        }
        if (line.paidOn() != null && line.paidOn().isAfter(today())) {
            problems.add(new Problem("lines", MembershipReason.PAID_IN_THE_FUTURE));
        }
        return line.with(row, problems);
    }

    /** Records all the lines, or none where one of them has a problem. Says how many there were. */
    @Allow(Role.STAFF)
    public int recordAll(String text) {
        List<PaymentLine> lines = preview(text);
        if (lines.stream().anyMatch(line -> !line.problems().isEmpty())) {
            throw new Refusal(RenewalReason.PAYMENT_LINES_WRONG);
        }
        // In the order of their ids, so that two who paste at once do not wait for each other in a circle.
        lines.stream()
                .sorted((one, other) -> one.termId().compareTo(other.termId()))
                .forEach(line -> terms.pay(
                        term(line.termId()),
                        new TermPayment(line.paidOn(), line.amount(), line.invoiceNumber(), "", false)));
        return lines.size();
    }

    private Map<Long, PaymentRow> rows(List<Long> termIds) {
        return termIds.isEmpty()
                ? Map.of()
                : em.createQuery(ROW + FROM + " WHERE t.id IN :ids", PaymentRow.class)
                        .setParameter("ids", termIds)
                        .getResultStream()
                        .collect(Collectors.toMap(PaymentRow::termId, Function.identity()));
    }

    /** Not locked here: the book locks the membership first, and the term's version tells of whoever came before. */
    private MembershipTerm term(Long termId) {
        return Refusal.requireFound(termId == null ? null : em.find(MembershipTerm.class, termId));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }
}
