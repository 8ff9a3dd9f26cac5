package it.lifesciencehub.membership;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Proposes terms and records what becomes of their fees, in the caller's transaction and with the membership's row
 * locked: the step, its entry in the trail, and the membership's way back from overdue. For services of this
 * feature, which decide who may.
 */
@ApplicationScoped
public class TermBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MembershipBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<TermRequested> requested;

    /** All terms, latest first, cancelled ones too. */
    List<MembershipTerm> of(Membership membership) {
        return em.createNamedQuery(MembershipTerm.OF_MEMBERSHIP, MembershipTerm.class)
                .setParameter("membership", membership.getId())
                .getResultList();
    }

    /** The latest term that was not cancelled. */
    Optional<MembershipTerm> latest(Membership membership) {
        return of(membership).stream()
                .filter(term -> term.getStatus() != TermStatus.CANCELLED)
                .findFirst();
    }

    /**
     * The next term: the first one, or the one after the latest. Asked again it gives the same one and makes none twice:
     * as long as the latest is only proposed or has not begun it is the next one, and in a run each membership has one.
     *
     * @param runId the renewal run that asks, or null
     * @throws Refusal where no fee rule fits, or where the membership is over before the term would begin
     */
    public MembershipTerm propose(Membership membership, Long runId) {
        lock(membership);
        List<MembershipTerm> valid = of(membership).stream()
                .filter(term -> term.getStatus() != TermStatus.CANCELLED)
                .toList();
        for (MembershipTerm term : valid) {
            if (runId != null && runId.equals(term.getRunId())) {
                return term;
            }
        }
        if (valid.isEmpty()) {
            return add(membership, null, runId);
        }
        MembershipTerm latest = valid.get(0);
        return isNext(latest, membership, today()) ? latest : add(membership, latest.getEndsOn(), runId);
    }

    /** Whether a membership's latest term is the next one already, so that none is to be proposed. */
    public static boolean isNext(MembershipTerm latest, Membership membership, LocalDate today) {
        return latest.getStatus() == TermStatus.PROPOSED
                || latest.getStartsOn().isAfter(today)
                || latest.getStartsOn().isAfter(membership.getTermsFrom())
                        && latest.getStartsOn().isEqual(today);
    }

    /** @param lastEnd of the term before, or null for a first one */
    private MembershipTerm add(Membership membership, LocalDate lastEnd, Long runId) {
        TermSpan span = nextSpan(membership, lastEnd);
        LocalDate last = membership.getEndsOn();
        if (!membership.getStatus().isOpen() || last != null && last.isBefore(span.startsOn())) {
            throw new Refusal(MembershipReason.NO_FURTHER_TERM);
        }
        MembershipCategory category = membership.categoryOn(span.startsOn());
        SizeClass size = membership.getOrganisation().getSizeClass();
        BigDecimal fee = FeePolicy.fee(category, rulesOf(category), size, membership.getEnteredOn(), span);
        MembershipTerm term = new MembershipTerm(membership, category, size, span, fee, runId, clock.instant());
        em.persist(term);
        record("proposed", term);
        return term;
    }

    /** @param lastEnd of the latest term, or null where there is none */
    public static TermSpan nextSpan(Membership membership, LocalDate lastEnd) {
        LocalDate from = membership.getTermsFrom();
        if (lastEnd == null) {
            return TermPolicy.first(membership.categoryOn(from).getTermBasis(), from);
        }
        LocalDate next = lastEnd.isBefore(from) ? from : lastEnd.plusDays(1);
        return TermPolicy.following(membership.categoryOn(next).getTermBasis(), from, lastEnd);
    }

    public List<MembershipFee> rulesOf(MembershipCategory category) {
        return em.createNamedQuery(MembershipFee.OF_CATEGORY, MembershipFee.class)
                .setParameter("category", category.getId())
                .getResultList();
    }

    /**
     * Asks for the fee: due after the category's days of payment, but not before the term begins. {@link TermRequested}
     * is told. A term that costs nothing is waived instead and nobody is told.
     */
    public void request(MembershipTerm term, LocalDate today) {
        lock(term.getMembership());
        if (term.getFee().signum() == 0) {
            term.waiveAsFree();
            record("waived", term);
            return;
        }
        term.request(dueOn(term, today), clock.instant());
        record("requested", term);
        requested.fire(new TermRequested(term.getId()));
    }

    /** The due day of a fee that is asked for on a day. */
    static LocalDate dueOn(MembershipTerm term, LocalDate requestedOn) {
        LocalDate due = requestedOn.plusDays(term.getCategory().getPaymentDays());
        return due.isBefore(term.getStartsOn()) ? term.getStartsOn() : due;
    }

    /** The whole fee was paid. As {@link #pay(MembershipTerm, TermPayment)}. */
    public void pay(MembershipTerm term, LocalDate paidOn, BigDecimal amount, String invoiceNumber, String note) {
        pay(term, new TermPayment(paidOn, amount, invoiceNumber, note, false));
    }

    /**
     * Records a payment. Less than the fee is refused, unless it is said to settle the fee and a note says why: then the
     * term is paid and nothing more is asked for. More than the fee is taken as it is. A membership in its days of grace
     * comes back to order when nothing else of it is overdue.
     */
    public void pay(MembershipTerm term, TermPayment payment) {
        lock(term.getMembership());
        term.pay(payment, today());
        record("paid", term);
        settle(term.getMembership(), payment.paidOn());
    }

    /** Nothing is asked for the term. @param why must be said */
    void waive(MembershipTerm term, String why) {
        lock(term.getMembership());
        term.waive(why);
        record("waived", term);
        settle(term.getMembership(), today());
    }

    /** The term was a mistake or is replaced; another one may take its span. @param why must be said */
    void cancel(MembershipTerm term, String why) {
        lock(term.getMembership());
        term.cancel(why);
        record("cancelled", term);
        em.flush();
        settle(term.getMembership(), today());
    }

    /**
     * Puts a payment right that was recorded wrongly; the trail keeps what stood there before.
     *
     * @param why must be said
     */
    void correct(MembershipTerm term, TermPayment payment, String why) {
        lock(term.getMembership());
        String before = told(term);
        term.correct(payment, today(), why);
        trail("corrected", term, before + " → " + told(term) + ": " + why.strip());
    }

    /** It was not paid or waived after all; the trail keeps what stood there before. @param why must be said */
    public void reopen(MembershipTerm term, String why) {
        lock(term.getMembership());
        String before = told(term);
        term.reopen(why);
        trail("reopened", term, before + ": " + why.strip());
    }

    /**
     * Works out anew what is only proposed and begins on that day or later: size, category or rules have changed.
     *
     * @throws Refusal where no fee rule fits
     */
    void proposeAgain(Membership membership, LocalDate from) {
        lock(membership);
        List<MembershipTerm> proposed = of(membership).stream()
                .filter(term -> term.getStatus() == TermStatus.PROPOSED
                        && !term.getStartsOn().isBefore(from))
                .toList();
        proposed.forEach(this::dissolve);
        if (!proposed.isEmpty()) {
            em.flush();
            propose(membership, proposed.get(0).getRunId());
        }
    }

    /**
     * With a notice or an end unpaid terms fall away that begin later, and with an end also what was not asked for; what
     * was asked for and has begun stays owed. Whoever comes back after an end begins anew: then the rest falls away, too.
     */
    void follow(@Observes MembershipChanged change) {
        boolean lasted = change.from() != null && change.from().isOpen();
        boolean ended = lasted && !change.to().isOpen();
        boolean cameBack = change.from() != null && !lasted && change.to().isOpen();
        if (!ended && !cameBack && change.act() != MembershipAct.GIVE_NOTICE) {
            return;
        }
        Membership membership = em.find(Membership.class, change.membershipId());
        of(membership).stream()
                .filter(MembershipTerm::isUnpaid)
                .filter(term -> cameBack
                        || ended && term.getStatus() == TermStatus.PROPOSED
                        || term.getStartsOn().isAfter(membership.getEndsOn()))
                .forEach(this::dissolve);
        em.flush();
    }

    private void dissolve(MembershipTerm term) {
        term.dissolve();
        record("cancelled", term);
    }

    private void settle(Membership membership, LocalDate day) {
        if (membership.getStatus() == MembershipStatus.GRACE
                && of(membership).stream().noneMatch(term -> term.isOverdue(today()))) {
            book.act(membership, MembershipAct.SETTLE, day, "");
        }
    }

    /** One at a time works on a membership and its terms, on any number of nodes. */
    private void lock(Membership membership) {
        em.flush();
        em.refresh(membership, LockModeType.PESSIMISTIC_WRITE);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }

    private void record(String verb, MembershipTerm term) {
        trail(verb, term, told(term));
    }

    private void trail(String verb, MembershipTerm term, String detail) {
        Organisation organisation = term.getMembership().getOrganisation();
        trail.record("term." + verb, "Organisation", organisation.getId(), organisation.getName(), detail);
    }

    /** Plain facts, without words, for readers of both languages. */
    private static String told(MembershipTerm term) {
        StringBuilder facts = new StringBuilder()
                .append(term.getStartsOn())
                .append("/")
                .append(term.getEndsOn())
                .append(", EUR ")
                .append(term.getFee());
        for (Object fact : new Object[] {
            term.getDueOn(), term.getPaidOn(), term.getPaidAmount(), term.getInvoiceNumber(), term.getNote()
        }) {
            facts.append(fact == null ? "" : ", " + fact);
        }
        return facts.toString();
    }
}
