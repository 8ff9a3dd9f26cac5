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
import java.util.Collection;
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
    private FairMails mails;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /** @param language of the numbers in forms */
    @Allow(Role.STAFF)
    public CostDesk desk(Long eventId, Language language) {
        FairStand stand = access.require(eventId);
        Map<Long, FairRequest> requests = byId(book.requests(stand));
        List<FairCost> all = book.costs(stand);
        Map<Long, FairStatement> last = book.lastStatements(stand);
        Map<Long, List<StatementLine>> now = bearing(stand, requests.values(), all, last);
        List<CostDesk.Company> companies = now.entrySet().stream()
                .map(entry -> company(requests.get(entry.getKey()), entry.getValue(), last.get(entry.getKey())))
                .toList();
        List<StatementLine> lines = now.values().stream().flatMap(List::stream).toList();
        return new CostDesk(
                all.stream().map(cost -> cost(cost, requests, language)).toList(),
                companies,
                StatementLine.net(lines),
                StatementLine.vat(lines),
                FairCosts.uncovered(all, requests.values()).stream()
                        .map(FairCost::getName)
                        .toList(),
                companies.stream().filter(CostDesk.Company::changed).count());
    }

    private static Map<Long, FairRequest> byId(List<FairRequest> requests) {
        Map<Long, FairRequest> byId = new LinkedHashMap<>();
        requests.forEach(one -> byId.put(one.getId(), one));
        return byId;
    }

    /** What companies bear now; those that left the stand after something was published to them bear nothing. */
    private Map<Long, List<StatementLine>> bearing(
            FairStand stand, Collection<FairRequest> requests, List<FairCost> all, Map<Long, FairStatement> last) {
        Map<Long, List<StatementLine>> now =
                FairCosts.lines(stand.getPlaceVatRate(), book.kinds(stand), FairBook.companies(requests), all);
        last.keySet().forEach(request -> now.putIfAbsent(request, List.of()));
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

    private static CostDesk.Cost cost(FairCost cost, Map<Long, FairRequest> requests, Language language) {
        return new CostDesk.Cost(
                cost.getId(),
                cost.getName(),
                cost.getNet(),
                cost.getFunded(),
                cost.getVatRate(),
                cost.getSplit(),
                cost.getNamed().stream()
                        .map(id -> requests.get(id).getOrganisation().getName())
                        .sorted()
                        .toList(),
                CostForm.of(cost, language));
    }

    /** Adds a cost, or changes the one that the form names. */
    @Allow(Role.STAFF)
    public Long save(Long eventId, CostForm form) {
        FairStand stand = access.locked(eventId);
        CostPolicy.Numbers numbers = CostPolicy.costIsRight(form);
        FairCost cost = form.getId() == null
                ? new FairCost(stand, clock.instant())
                : access.find(FairCost.class, form.getId(), stand);
        if (form.getSplit() == CostSplit.NAMED) {
            for (Long named : form.getNamed()) {
                access.find(FairRequest.class, named, stand);
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
        FairCost cost = access.find(FairCost.class, costId, stand);
        em.remove(cost);
        trail.record("fair.cost-removed", stand, cost.getName().getIt());
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
        Map<Long, FairRequest> requests = byId(book.requests(stand));
        List<FairCost> all = book.costs(stand);
        List<FairCost> uncovered = FairCosts.uncovered(all, requests.values());
        if (!uncovered.isEmpty()) {
            throw new Refusal(FairReason.COST_OF_NOBODY, uncovered.get(0).getName());
        }
        Map<Long, FairStatement> last = book.lastStatements(stand);
        List<String> told = new ArrayList<>();
        bearing(stand, requests.values(), all, last).forEach((id, lines) -> {
            if (isNew(lines, last.get(id))) {
                FairRequest request = requests.get(id);
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
