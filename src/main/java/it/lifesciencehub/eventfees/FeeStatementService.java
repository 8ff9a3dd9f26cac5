package it.lifesciencehub.eventfees;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Payments out of a bank's statement: read, looked at, and booked where staff say so. */
@Stateless
@Guarded
public class FeeStatementService {

    private static final int PART = 500;
    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Reads a statement, CSV, XLSX or camt.053, and says what each entry would pay; writes nothing.
     *
     * @param day place of a table's column with the day, from 0, or null to find it out; likewise the others
     */
    @Allow(Role.STAFF)
    public StatementView preview(byte[] content, Integer day, Integer amount, Integer text) {
        StatementFile file = StatementFile.read(content, new StatementFile.Columns(day, amount, text));
        StatementFile.Columns columns = file.columns();
        return new StatementView(
                file.headings(),
                columns == null ? null : columns.day(),
                columns == null ? null : columns.amount(),
                columns == null ? null : columns.text(),
                matches(file.entries()),
                file.passedOver());
    }

    private List<StatementMatch> matches(List<StatementEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        Set<String> numbers = new TreeSet<>();
        for (StatementEntry entry : entries) {
            numbers.addAll(MatchPolicy.numbers(entry.text()));
        }
        for (List<String> some : parts(entries.stream().map(StatementEntry::key).toList())) {
            known.addAll(em.createNamedQuery(FeePayment.KNOWN_ENTRIES, String.class)
                    .setParameter("keys", some)
                    .getResultList());
        }
        Map<String, MatchPolicy.Candidate> byNumber = new HashMap<>();
        for (List<String> some : parts(new ArrayList<>(numbers))) {
            candidates("c.number IN :numbers", "numbers", some)
                    .forEach(candidate -> byNumber.put(candidate.number(), candidate));
        }
        List<MatchPolicy.Candidate> open =
                candidates("c.cancelledAt IS NULL AND c.paid < c.amount AND :all = TRUE", "all", true);
        return entries.stream()
                .map(entry -> MatchPolicy.match(entry, byNumber, open, known.contains(entry.key())))
                .toList();
    }

    private static List<List<String>> parts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PART) {
            parts.add(all.subList(from, Math.min(all.size(), from + PART)));
        }
        return parts;
    }

    private List<MatchPolicy.Candidate> candidates(String condition, String name, Object value) {
        return em.createQuery(
                        ChargeQuery.ROW + ChargeQuery.FROM + " AND " + condition + " ORDER BY c.id", ChargeRow.class)
                .setParameter(name, value)
                .getResultStream()
                .map(row -> new MatchPolicy.Candidate(
                        row.id(),
                        row.number(),
                        row.familyName(),
                        row.organisation(),
                        row.titleIt(),
                        row.left(),
                        row.cancelledAt() != null))
                .toList();
    }

    /**
     * Books the chosen entries that were looked at, matched once more with what the charges are by now. All of them in
     * one transaction; one that was booked meanwhile is passed over.
     *
     * @param chosen keys of entries
     * @return how many entries were booked
     */
    @Allow(Role.STAFF)
    public int book(List<StatementEntry> entries, Set<String> chosen) {
        List<StatementEntry> wanted =
                entries.stream().filter(entry -> chosen.contains(entry.key())).toList();
        if (wanted.isEmpty()) {
            throw new Refusal(FeeReason.NOTHING_CHOSEN);
        }
        lockAll(matches(wanted));
        LocalDate today = RomeTime.today(clock);
        int booked = 0;
        for (StatementMatch match : matches(wanted)) {
            if (match.kind().isBookable()) {
                match.parts().forEach(part -> pay(match.entry(), part, today));
                booked++;
            }
        }
        trail.record("fee.statement", "FeeCharge", null, "", String.valueOf(booked));
        return booked;
    }

    /** In the order of their ids, so that two who book at once do not wait for each other in a circle. */
    private void lockAll(List<StatementMatch> matches) {
        matches.stream()
                .flatMap(match -> match.parts().stream())
                .map(StatementMatch.Part::chargeId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(id -> book.lock(em.find(FeeCharge.class, id)));
    }

    private void pay(StatementEntry entry, StatementMatch.Part part, LocalDate today) {
        LocalDate day = entry.bookedOn().isAfter(today) ? today : entry.bookedOn();
        String note = entry.text().length() <= LONGEST_NOTE
                ? entry.text()
                : entry.text().substring(0, LONGEST_NOTE);
        book.pay(
                em.find(FeeCharge.class, part.chargeId()),
                PaymentKind.PAYMENT,
                new PaymentDraft(day, part.amount(), note),
                entry.key());
    }
}
