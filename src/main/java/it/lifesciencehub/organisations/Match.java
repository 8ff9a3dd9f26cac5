package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How likely two organisations are one.
 *
 * @param score 0 to 100; from {@link #LIKELY} on people should look
 * @param reasons what made the score, the weightiest first
 */
public record Match(int score, List<MatchReason> reasons) implements Serializable {

    /** The score from which on a pair is shown; found with the labelled pairs of the test. */
    public static final int LIKELY = 55;

    public Match {
        reasons = List.copyOf(reasons);
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** Whether a VAT number or a fiscal code is the same, whatever else speaks against it. */
    public boolean isOfSameNumber() {
        return reasons.stream()
                .anyMatch(reason -> reason.rule() == MatchRule.VAT_NUMBER || reason.rule() == MatchRule.FISCAL_CODE);
    }

    /** The reasons in one line, to be stored; read by {@link #of(int, String)}. */
    public String line() {
        return reasons.stream()
                .map(reason -> reason.rule() + ":" + reason.points() + ":"
                        + reason.detail().replace('|', ' '))
                .collect(Collectors.joining("|"));
    }

    public static Match of(int score, String line) {
        List<MatchReason> reasons = line.isEmpty()
                ? List.of()
                : Arrays.stream(line.split("\\|"))
                        .map(part -> part.split(":", 3))
                        .map(part -> new MatchReason(MatchRule.valueOf(part[0]), Integer.parseInt(part[1]), part[2]))
                        .toList();
        return new Match(score, reasons);
    }
}
