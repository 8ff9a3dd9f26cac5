package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Staff keep what the stand costs, publish to each company what it bears, and note what was paid. */
@Stateless
@Guarded
public class FairCostService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairCosts costs;

    @Inject
    private FairMails mails;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /** @param language of the numbers in forms */
    @Allow(Role.STAFF)
    public CostDesk desk(Long eventId, Language language) {
        FairStand stand = access.require(eventId);
        Map<Long, List<StatementLine>> now = withFormer(stand);
        Map<Long, FairStatement> last = book.lastStatements(stand);
        List<CostDesk.Company> companies = now.entrySet().stream()
                .map(entry ->
                        company(em.find(FairRequest.class, entry.getKey()), entry.getValue(), last.get(entry.getKey())))
                .toList();
        List<StatementLine> all = now.values().stream().flatMap(List::stream).toList();
        return new CostDesk(
                book.costs(stand).stream().map(cost -> cost(cost, language)).toList(),
                companies,
                StatementLine.net(all),
                StatementLine.vat(all),
                costs.uncovered(stand).stream().map(FairCost::getName).toList(),
                companies.stream().filter(CostDesk.Company::changed).count());
    }

    /** What companies bear now; those that left the stand after something was published to them bear nothing. */
    private Map<Long, List<StatementLine>> withFormer(FairStand stand) {
        Map<Long, List<StatementLine>> now = new LinkedHashMap<>(costs.lines(stand));
        book.lastStatements(stand).keySet().forEach(request -> now.putIfAbsent(request, List.of()));
        return now;
    }

    private static CostDesk.Company company(FairRequest request, List<StatementLine> lines, FairStatement last) {
        return new CostDesk.Company(
                request.getId(),
                request.getOrganisation().getId(),
                request.getOrganisation().getName(),
                lines,
                StatementLine.net(lines),
                StatementLine.vat(lines),
                last == null ? 0 : last.getNumber(),
                last == null ? null : last.total(),
                last == null ? null : last.getPublishedAt(),
                isNew(lines, last),
                request.getPaid(),
                request.getPaidOn());
    }

    private static boolean isNew(List<StatementLine> lines, FairStatement last) {
        return last == null ? !lines.isEmpty() : !StatementLine.areSame(lines, last.toLines());
    }

    private CostDesk.Cost cost(FairCost cost, Language language) {
        return new CostDesk.Cost(
                cost.getId(),
                cost.getName(),
                cost.getNet(),
                cost.getFunded(),
                cost.getVatRate(),
                cost.getSplit(),
                cost.getNamed().stream()
                        .map(id ->
                                em.find(FairRequest.class, id).getOrganisation().getName())
                        .sorted()
                        .toList(),
                CostForm.of(cost, language));
    }

    /** Adds a cost, or changes the one that the form names. */
    @Allow(Role.STAFF)
    public Long save(Long eventId, CostForm form) {
        FairStand stand = access.locked(eventId);
        CostPolicy.Numbers numbers = CostPolicy.costIsRight(form);
        FairCost cost = form.getId() == null ? new FairCost(stand, clock.instant()) : cost(stand, form.getId());
        if (form.getSplit() == CostSplit.NAMED) {
            for (Long named : form.getNamed()) {
                FairRequest request = access.find(FairRequest.class, named);
                Refusal.requireFound(request.getStand().equals(stand) ? request : null);
            }
        }
        cost.describe(form, numbers);
        if (form.getId() == null) {
            em.persist(cost);
        }
        em.flush();
        trail.record("fair.cost-saved", stand, cost.getName().getIt() + ": " + Money.plain(Language.IT, cost.getNet()));
        return cost.getId();
    }

    @Allow(Role.STAFF)
    public void remove(Long eventId, Long costId) {
        FairStand stand = access.locked(eventId);
        FairCost cost = cost(stand, costId);
        em.remove(cost);
        trail.record("fair.cost-removed", stand, cost.getName().getIt());
    }

    private FairCost cost(FairStand stand, Long costId) {
        FairCost cost = access.find(FairCost.class, costId);
        return Refusal.requireFound(cost.getStand().equals(stand) ? cost : null);
    }

    /**
     * Publishes to each company what it bears now, as a new version where that is something else than what it was told
     * last; companies that left are told that they bear nothing any more.
     *
     * @return how many companies were told
     */
    @Allow(Role.STAFF)
    public int publish(Long eventId) {
        FairStand stand = access.locked(eventId);
        List<FairCost> uncovered = costs.uncovered(stand);
        if (!uncovered.isEmpty()) {
            throw new Refusal(
                    FairReason.COST_OF_NOBODY, uncovered.get(0).getName().getIt());
        }
        Map<Long, FairStatement> last = book.lastStatements(stand);
        List<String> told = new ArrayList<>();
        withFormer(stand).forEach((id, lines) -> {
            if (isNew(lines, last.get(id))) {
                FairRequest request = em.find(FairRequest.class, id);
                int number = last.get(id) == null ? 1 : last.get(id).getNumber() + 1;
                FairStatement statement = new FairStatement(
                        request, number, lines, Caller.current().name(), clock.instant());
                em.persist(statement);
                mails.tellStatement(statement);
                told.add(request.getOrganisation().getName());
            }
        });
        if (told.isEmpty()) {
            throw new Refusal(FairReason.NOTHING_NEW);
        }
        em.flush();
        trail.record("fair.statements-published", stand, String.join(", ", told));
        return told.size();
    }

    /**
     * Notes what a company has paid in all; nothing, where the amount is null.
     *
     * @param paidOn not later than today
     */
    @Allow(Role.STAFF)
    public void paid(Long requestId, BigDecimal amount, LocalDate paidOn) {
        FairRequest request = access.locked(access.find(FairRequest.class, requestId));
        if (amount == null) {
            request.pay(null, null);
            trail.record("fair.payment-undone", request, "");
            return;
        }
        if (book.statements(request).isEmpty()) {
            throw new Refusal(FairReason.NOT_PUBLISHED);
        }
        List<Problem> problems = new ArrayList<>();
        StandPolicy.required(problems, "paidOn", paidOn);
        if (!Money.isAmount(amount)) {
            problems.add(new Problem("paid", FairReason.AMOUNT_NOT_VALID));
        }
        Refusal.ofAny(problems);
        if (paidOn.isAfter(RomeTime.today(clock))) {
            throw new Refusal(List.of(new Problem("paidOn", FairReason.DAY_TO_COME)));
        }
        request.pay(amount, paidOn);
        trail.record("fair.paid", request, Money.plain(Language.IT, amount));
    }
}
