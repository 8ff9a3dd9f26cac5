package it.lifesciencehub.membership;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The staff's list of memberships, on pages and as a file. */
@Stateless
@Guarded
public class MembershipListService {

    private static final int BATCH = 500;
    private static final String FROM = " FROM Membership m JOIN m.organisation o";
    private static final String ROW =
            "SELECT NEW it.lifesciencehub.membership.MembershipRow(m.id, o.id, o.name, o.municipality, o.vatNumber,"
                    + " o.sizeClass, m.category.name.it, m.category.name.en, m.status, m.enteredOn, m.endsOn)" + FROM;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public Page<MembershipRow> list(MembershipFilter filter, PageRequest request) {
        long total = filter.fill(em.createQuery("SELECT COUNT(m)" + FROM + filter.where(), Long.class), today())
                .getSingleResult();
        return new Page<>(rows(filter, request.offset(), request.size()), total, request);
    }

    private List<MembershipRow> rows(MembershipFilter filter, int from, int most) {
        List<MembershipRow> rows = filter.fill(
                        em.createQuery(ROW + filter.where() + " ORDER BY o.name, o.id, m.id", MembershipRow.class),
                        today())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<MembershipFees.Fact>> facts = em.createQuery(
                        "SELECT t.membership.id, t.status, t.endsOn, t.fee, t.dueOn FROM MembershipTerm t"
                                + " WHERE t.membership.id IN :ids",
                        Object[].class)
                .setParameter("ids", rows.stream().map(MembershipRow::id).toList())
                .getResultStream()
                .map(term -> new MembershipFees.Fact(
                        (Long) term[0], (TermStatus) term[1], (LocalDate) term[2], (BigDecimal) term[3], (LocalDate)
                                term[4]))
                .collect(Collectors.groupingBy(MembershipFees.Fact::membershipId));
        return rows.stream()
                .map(row -> row.with(
                        facts.containsKey(row.id()) ? MembershipFees.of(facts.get(row.id())) : MembershipFees.NONE))
                .toList();
    }

    /** How many memberships stand in each state; states without any are there with 0. */
    @Allow(Role.STAFF)
    public Map<MembershipStatus, Long> counts() {
        Map<MembershipStatus, Long> counts = new EnumMap<>(MembershipStatus.class);
        for (MembershipStatus status : MembershipStatus.values()) {
            counts.put(status, 0L);
        }
        em.createQuery("SELECT m.status, COUNT(m) FROM Membership m GROUP BY m.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MembershipStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** The headings of the list's files. */
    @Allow(Role.STAFF)
    public List<String> headings(Language language) {
        return Stream.of(
                        "organisation",
                        "vatNumber",
                        "municipality",
                        "size",
                        "category",
                        "status",
                        "enteredOn",
                        "endsOn",
                        "paidUntil",
                        "owed",
                        "dueOn")
                .map(column -> text(language, "export." + column))
                .toList();
    }

    /** Gives the cells of every membership that the filter lets through to the taker, some hundreds at a time. */
    @Allow(Role.STAFF)
    public void export(MembershipFilter filter, Language language, Consumer<List<Object>> taker) {
        int from = 0;
        List<MembershipRow> batch;
        do {
            batch = rows(filter, from, BATCH);
            batch.forEach(row -> taker.accept(cells(row, language)));
            from += BATCH;
        } while (batch.size() == BATCH);
    }

    private static List<Object> cells(MembershipRow row, Language language) {
        return Arrays.asList(
                row.organisation(),
                row.vatNumber(),
                row.municipality(),
                row.size() == null ? "" : Texts.get(language, "organisations", "size." + row.size()),
                row.category(language),
                text(language, "status." + row.status()),
                row.enteredOn(),
                row.endsOn(),
                row.paidUntil(),
                row.owed(),
                row.dueOn());
    }

    private static String text(Language language, String key) {
        return Texts.get(language, "membership", key);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }
}
