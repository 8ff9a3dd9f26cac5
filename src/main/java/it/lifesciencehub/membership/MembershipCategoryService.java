package it.lifesciencehub.membership;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The categories of members and the rules of their fees, for staff. What is asked for already is never changed. */
@Stateless
@Guarded
public class MembershipCategoryService {

    private static final int MAX_CODE = 36;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private TermBook terms;

    @Allow(Role.STAFF)
    public List<MembershipCategoryRow> list() {
        return em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    private MembershipCategoryRow row(MembershipCategory category) {
        return new MembershipCategoryRow(
                category.getId(),
                category.getName(),
                category.isActive(),
                category.isOpenToApplications(),
                category.isVoting(),
                category.getTermBasis(),
                category.getProration(),
                category.getPaymentDays(),
                category.getGraceDays(),
                em.createQuery(
                                "SELECT COUNT(m) FROM Membership m WHERE m.category.id = :id AND m.status IN :open",
                                Long.class)
                        .setParameter("id", category.getId())
                        .setParameter("open", MembershipBook.OPEN)
                        .getSingleResult(),
                count("SELECT COUNT(f) FROM MembershipFee f WHERE f.category.id = :id", category.getId()));
    }

    @Allow(Role.STAFF)
    public MembershipCategoryDetail find(Long id) {
        MembershipCategory category = require(id);
        return new MembershipCategoryDetail(
                id,
                category.getVersion(),
                MembershipCategoryForm.of(category),
                terms.rulesOf(category).stream().map(MembershipFeeRow::of).toList(),
                inUse(id));
    }

    private boolean inUse(Long id) {
        return count("SELECT COUNT(m) FROM Membership m WHERE m.category.id = :id OR m.nextCategory.id = :id", id) > 0
                || count("SELECT COUNT(t) FROM MembershipTerm t WHERE t.category.id = :id", id) > 0
                || count("SELECT COUNT(c) FROM MembershipChange c WHERE c.category.id = :id", id) > 0;
    }

    /** @return the new category's id; it comes last in the order */
    @Allow(Role.STAFF)
    public Long create(MembershipCategoryForm form) {
        check(form.problems());
        MembershipCategory category = new MembershipCategory(freeCode(form.getNameEn()));
        form.applyTo(category);
        em.persist(category);
        record("categoryAdded", category, "");
        return category.getId();
    }

    @Allow(Role.STAFF)
    public void change(Long id, long version, MembershipCategoryForm form) {
        MembershipCategory category = require(id);
        category.requireVersion(version);
        check(form.problems());
        form.applyTo(category);
        record("categoryChanged", category, "");
    }

    /** Deletes one that nothing names. Its rules go with it. */
    @Allow(Role.STAFF)
    public void delete(Long id, long version) {
        MembershipCategory category = require(id);
        category.requireVersion(version);
        if (inUse(id)) {
            throw new Refusal(MembershipReason.CATEGORY_IN_USE);
        }
        terms.rulesOf(category).forEach(em::remove);
        em.flush();
        em.remove(category);
        try {
            em.flush();
        } catch (PersistenceException e) {
            // Something else names it: an application, or a membership of this very moment.
            throw new Refusal(MembershipReason.CATEGORY_IN_USE);
        }
        record("categoryDeleted", category, "");
    }

    /** Gives the category the place of its neighbour, before or after it; the first and the last stay. */
    @Allow(Role.STAFF)
    public void move(Long id, boolean up) {
        List<MembershipCategory> all = em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        int from = all.indexOf(require(id));
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= all.size()) {
            return;
        }
        for (int at = 0; at < all.size(); at++) {
            all.get(at).place(at == from ? to + 1 : at == to ? from + 1 : at + 1);
        }
    }

    /** Adds a rule. */
    @Allow(Role.STAFF)
    public void addFee(Long categoryId, MembershipFeeCommand command) {
        MembershipCategory category = locked(categoryId);
        checkRule(category, null, command);
        MembershipFee rule = new MembershipFee(category);
        apply(command, rule);
        em.persist(rule);
        record("feeAdded", category, told(rule));
    }

    @Allow(Role.STAFF)
    public void changeFee(Long feeId, long version, MembershipFeeCommand command) {
        MembershipFee rule = fee(feeId, version);
        MembershipCategory category = locked(rule.getCategory().getId());
        checkRule(category, rule, command);
        String before = told(rule);
        apply(command, rule);
        record("feeChanged", category, before + " → " + told(rule));
    }

    @Allow(Role.STAFF)
    public void deleteFee(Long feeId, long version) {
        MembershipFee rule = fee(feeId, version);
        em.remove(rule);
        record("feeDeleted", rule.getCategory(), told(rule));
    }

    /** What a company of this size pays that enters on this day: for its first term and for the next one. */
    @Allow(Role.STAFF)
    public List<FeeExample> example(Long categoryId, SizeClass size, LocalDate enteredOn) {
        MembershipCategory category = require(categoryId);
        List<MembershipFee> rules = terms.rulesOf(category);
        TermSpan first = TermPolicy.first(category.getTermBasis(), enteredOn);
        TermSpan second = TermPolicy.following(category.getTermBasis(), enteredOn, first.endsOn());
        return List.of(first, second).stream()
                .map(span -> new FeeExample(
                        span.startsOn(), span.endsOn(), feeOrNull(category, rules, size, enteredOn, span)))
                .toList();
    }

    private static BigDecimal feeOrNull(
            MembershipCategory category,
            List<MembershipFee> rules,
            SizeClass size,
            LocalDate enteredOn,
            TermSpan span) {
        try {
            return FeePolicy.fee(category, rules, size, enteredOn, span);
        } catch (Refusal noRule) {
            return null;
        }
    }

    private void checkRule(MembershipCategory category, MembershipFee self, MembershipFeeCommand command) {
        check(command.problems());
        if (terms.rulesOf(category).stream().anyMatch(rule -> !rule.equals(self) && command.isTwinOf(rule))) {
            throw new Refusal(List.of(new Problem("validFrom", MembershipReason.RULE_THERE_ALREADY)));
        }
    }

    private static void apply(MembershipFeeCommand command, MembershipFee rule) {
        rule.say(command.size(), command.enteredFrom(), command.enteredUntil(), command.validFrom(), command.amount());
    }

    private static void check(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private MembershipCategory require(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(MembershipCategory.class, id));
    }

    private MembershipCategory locked(Long id) {
        return Refusal.requireFound(
                id == null ? null : em.find(MembershipCategory.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private MembershipFee fee(Long id, long version) {
        MembershipFee rule = Refusal.requireFound(id == null ? null : em.find(MembershipFee.class, id));
        rule.requireVersion(version);
        return rule;
    }

    private long count(String query, Long id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }

    /** The name in small letters and hyphens, with a number where another category has it. */
    private String freeCode(String name) {
        String words = SearchText.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String code = words.isEmpty() ? "category" : words.substring(0, Math.min(MAX_CODE, words.length()));
        for (int n = 1; ; n++) {
            String candidate = n == 1 ? code : code + "-" + n;
            if (em.createNamedQuery(MembershipCategory.BY_CODE, MembershipCategory.class)
                    .setParameter("code", candidate)
                    .getResultList()
                    .isEmpty()) {
                return candidate;
            }
        }
    }

    private void record(String verb, MembershipCategory category, String detail) {
        trail.record(
                "membership." + verb,
                "MembershipCategory",
                category.getId(),
                category.getName().getIt(),
                detail);
    }

    /** Plain facts, without words, for readers of both languages. */
    private static String told(MembershipFee rule) {
        return "EUR " + rule.getAmount() + ", " + (rule.getSizeClass() == null ? "*" : rule.getSizeClass()) + ", "
                + (rule.getEnteredFrom() == null ? "" : rule.getEnteredFrom()) + "/"
                + (rule.getEnteredUntil() == null ? "" : rule.getEnteredUntil()) + ", " + rule.getValidFrom();
    }
}
