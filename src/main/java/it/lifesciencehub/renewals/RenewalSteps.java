package it.lifesciencehub.renewals;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipFee;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermBook;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Proposes terms and asks for fees, item by item. What is refused for one membership stays with its item. For {@link
 * RenewalWorker}, in its transaction.
 */
@ApplicationScoped
class RenewalSteps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TermBook terms;

    @Inject
    private RenewalCheck check;

    @Inject
    private FeeRecipients recipients;

    /** Looks once more whether the term is still wanted: days may have passed since the dry run. */
    void propose(RenewalRun run, List<RenewalItem> items, LocalDate today) {
        List<Membership> memberships =
                items.stream().map(RenewalItem::getMembership).toList();
        Map<Membership, MembershipTerm> latest = check.latest(memberships);
        Map<MembershipCategory, Collection<MembershipFee>> rules = new HashMap<>();
        for (RenewalItem item : items) {
            Membership membership = item.getMembership();
            RenewalFinding now = RenewalPolicy.find(
                    membership,
                    latest.get(membership),
                    run.getBeginsBy(),
                    today,
                    category -> rules.computeIfAbsent(category, terms::rulesOf));
            item.find(now);
            if (now.outcome() == RenewalOutcome.PROPOSE) {
                attempt(
                        item,
                        RenewalOutcome.PROPOSE_FAILED,
                        () -> item.proposed(terms.propose(membership, run.getId())));
            }
        }
    }

    /** Asks for each fee; the mail is written by who hears of it. */
    void send(List<RenewalItem> items, LocalDate today) {
        Map<Long, MembershipTerm> proposed = terms(items);
        Map<Long, List<Recipient>> whom = recipients.of(items.stream()
                .map(item -> item.getMembership().getOrganisation().getId())
                .toList());
        for (RenewalItem item : items) {
            MembershipTerm term = proposed.get(item.getTermId());
            int people = whom.getOrDefault(
                            item.getMembership().getOrganisation().getId(), List.of())
                    .size();
            attempt(item, RenewalOutcome.SEND_FAILED, () -> send(item, term, people, today));
        }
    }

    private void send(RenewalItem item, MembershipTerm term, int people, LocalDate today) {
        RenewalOutcome leftOut = RenewalPolicy.leftOut(item.getMembership());
        if (term.getStatus() != TermStatus.PROPOSED) {
            item.leave(RenewalOutcome.BY_HAND);
        } else if (leftOut != null) {
            item.leave(leftOut);
        } else if (term.getFee().signum() == 0) {
            terms.request(term, today);
            item.leave(RenewalOutcome.FREE);
        } else if (people == 0) {
            item.leave(RenewalOutcome.NO_RECIPIENT);
        } else {
            terms.request(term, today);
            item.sent(people, clock.instant());
        }
    }

    private static void attempt(RenewalItem item, RenewalOutcome failed, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            item.fail(failed, refusal.reason());
        }
    }

    private Map<Long, MembershipTerm> terms(List<RenewalItem> items) {
        List<Long> ids = items.stream()
                .map(RenewalItem::getTermId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : em.createNamedQuery(MembershipTerm.BY_IDS, MembershipTerm.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(MembershipTerm::getId, Function.identity()));
    }
}
