package it.lifesciencehub.eventfees;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.RomeTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which price somebody pays, until when, and where a charge stands. */
final class FeePolicy {

    /** Months: as long as somebody may still ask what became of a transfer. */
    static final int KEEP_PAYERS = 24;

    /** Days before the due day on which somebody is reminded who has had time to pay by then. */
    static final int REMIND_BEFORE = 3;

    /** Days after the due day on which somebody is reminded. */
    static final int REMIND_AFTER = 2;

    private FeePolicy() {}

    /**
     * Who pays.
     *
     * @param member whether they come in the name of an organisation whose membership is in force
     * @param category the member's category, or null
     * @param sectors names of the organisation's sectors
     */
    record Payer(boolean member, String category, Set<String> sectors) {

        /** @param organisation in whose name somebody comes, or null */
        static Payer of(Organisation organisation) {
            return organisation == null
                    ? new Payer(false, null, Set.of())
                    : new Payer(
                            organisation.isMember(),
                            organisation.getMembershipCategory(),
                            organisation.getSectors().stream().map(Sector::name).collect(Collectors.toSet()));
        }
    }

    /** The cheapest line that fits somebody on a day; of two that cost the same, the first. Empty where none fits. */
    static Optional<FeeRuleDraft> choose(List<FeeRuleDraft> rules, Payer payer, LocalDate day) {
        return rules.stream()
                .filter(rule -> isAbout(rule, payer) && isOn(rule, day))
                .min(Comparator.comparing(FeeRuleDraft::amount));
    }

    /** What somebody pays whose place is confirmed on that day; zero where no line fits. */
    static BigDecimal price(List<FeeRuleDraft> rules, Payer payer, LocalDate day) {
        return choose(rules, payer, day).map(FeeRuleDraft::amount).orElse(BigDecimal.ZERO);
    }

    private static boolean isAbout(FeeRuleDraft rule, Payer payer) {
        if (rule.subject() == null) {
            return true;
        }
        return switch (rule.subject()) {
            case MEMBERS -> payer.member();
            case GUESTS -> !payer.member();
            case SECTOR -> payer.sectors().contains(rule.detail());
            case CATEGORY -> payer.member() && rule.detail().equals(payer.category());
        };
    }

    private static boolean isOn(FeeRuleDraft rule, LocalDate day) {
        return (rule.from() == null || !day.isBefore(rule.from())) && !isPast(rule, day);
    }

    /** Whether nobody pays this price any more. */
    static boolean isPast(FeeRuleDraft rule, LocalDate day) {
        return rule.until() != null && day.isAfter(rule.until());
    }

    /** The last day to pay: so many days from today, but not after the event begins, and not before today. */
    static LocalDate dueOn(LocalDate today, int days, LocalDate eventDay) {
        LocalDate due = today.plusDays(days);
        LocalDate last = due.isAfter(eventDay) ? eventDay : due;
        return last.isBefore(today) ? today : last;
    }

    /** As in F2027-000042; more than six digits where a year needs them. */
    static String number(int year, int count) {
        return String.format(Locale.ROOT, "F%d-%06d", year, count);
    }

    static ChargeState state(BigDecimal amount, BigDecimal paid, boolean cancelled, LocalDate dueOn, LocalDate today) {
        if (cancelled) {
            return paid.signum() > 0 ? ChargeState.TO_RETURN : ChargeState.CANCELLED;
        }
        if (paid.compareTo(amount) > 0) {
            return ChargeState.TO_RETURN;
        }
        if (paid.compareTo(amount) == 0) {
            return ChargeState.PAID;
        }
        return today.isAfter(dueOn) ? ChargeState.OVERDUE : ChargeState.OPEN;
    }

    /** What is still to be paid; never negative. */
    static BigDecimal left(BigDecimal amount, BigDecimal paid, boolean cancelled) {
        return cancelled ? BigDecimal.ZERO : amount.subtract(paid).max(BigDecimal.ZERO);
    }

    /** What is to be given back; never negative. */
    static BigDecimal toReturn(BigDecimal amount, BigDecimal paid, boolean cancelled) {
        return cancelled ? paid : paid.subtract(amount).max(BigDecimal.ZERO);
    }

    /** Shortly before the due day, once, and only where the charge is older than that. */
    static boolean remindsBefore(LocalDate madeOn, LocalDate dueOn, boolean reminded, LocalDate today) {
        LocalDate day = dueOn.minusDays(REMIND_BEFORE);
        return !reminded && madeOn.isBefore(day) && !today.isBefore(day) && !today.isAfter(dueOn);
    }

    /** Shortly after the due day, once. */
    static boolean remindsAfter(LocalDate dueOn, boolean reminded, LocalDate today) {
        return !reminded && !today.isBefore(dueOn.plusDays(REMIND_AFTER));
    }

    /** The last day on which an unpaid place is kept. */
    static LocalDate keptUntil(LocalDate dueOn, int graceDays) {
        return dueOn.plusDays(graceDays);
    }

    /** Whether a place goes back: nothing at all was paid, and the days of grace are over. */
    static boolean releases(boolean release, LocalDate dueOn, int graceDays, BigDecimal paid, LocalDate today) {
        return release && paid.signum() == 0 && today.isAfter(keptUntil(dueOn, graceDays));
    }

    /** The end of the oldest events of which it is still known who transferred what. */
    static Instant payersAreKeptSince(LocalDate today) {
        return RomeTime.instant(today.minusMonths(KEEP_PAYERS).atStartOfDay());
    }
}
