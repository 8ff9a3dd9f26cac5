package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a run's memberships come to: its categories by name, and counts and sums by category and outcome. */
public record RenewalSummary(List<LocalisedText> categories, List<RenewalTotal> totals) implements Serializable {

    /** What a category comes to: all of its memberships, those that are renewed, and the sum of their fees in euro. */
    public record Line(String nameIt, String nameEn, long memberships, long renewed, BigDecimal fees)
            implements Serializable {}

    public RenewalSummary {
        categories = List.copyOf(categories);
        totals = List.copyOf(totals);
    }

    /** One line for each category, in the categories' order. */
    public List<Line> lines() {
        Map<Long, Line> lines = new LinkedHashMap<>();
        for (RenewalTotal total : totals) {
            boolean renewed = total.outcome().isRenewed();
            Line line = new Line(
                    total.categoryIt(),
                    total.categoryEn(),
                    total.count(),
                    renewed ? total.count() : 0,
                    renewed && total.fees() != null ? total.fees() : BigDecimal.ZERO);
            lines.merge(
                    total.categoryId(),
                    line,
                    (one, more) -> new Line(
                            one.nameIt(),
                            one.nameEn(),
                            one.memberships() + more.memberships(),
                            one.renewed() + more.renewed(),
                            one.fees().add(more.fees())));
        }
        return List.copyOf(lines.values());
    }

    /** Outcomes that occur, in their order. */
    public List<RenewalOutcome> outcomes() {
        return Arrays.stream(RenewalOutcome.values())
                .filter(outcome -> count(outcome) > 0)
                .toList();
    }

    public long count(RenewalOutcome outcome) {
        return totals.stream()
                .filter(total -> total.outcome() == outcome)
                .mapToLong(RenewalTotal::count)
                .sum();
    }

    public long memberships() {
        return totals.stream().mapToLong(RenewalTotal::count).sum();
    }

    public long renewed() {
        return lines().stream().mapToLong(Line::renewed).sum();
    }

    public long problems() {
        return totals.stream()
                .filter(total -> total.outcome().isProblem())
                .mapToLong(RenewalTotal::count)
                .sum();
    }

    /** The sum of the fees of all that are renewed. */
    public BigDecimal fees() {
        return totals.stream()
                .filter(total -> total.outcome().isRenewed())
                .map(RenewalTotal::fees)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
