package it.lifesciencehub.organisations;

import it.lifesciencehub.organisations.OpenDuty.Choice;
import it.lifesciencehub.organisations.OpenDuty.Decision;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must be so before somebody leaves an organisation. */
public final class LeavePolicy {

    private LeavePolicy() {}

    /** The last day lies between the first one and today: the hub knows no affiliation that ends some day. */
    public static List<Problem> problemsOfDay(LocalDate day, LocalDate since, LocalDate today) {
        if (day == null) {
            return List.of(new Problem("day", CommonReason.REQUIRED));
        }
        return day.isAfter(today) || day.isBefore(since)
                ? List.of(new Problem("day", OrganisationReason.LAST_DAY_NOT_VALID))
                : List.of();
    }

    /**
     * Whether each decision can be taken about its duty. Problems carry the row of the duty in the list, from 1.
     *
     * @param leaverId who leaves, and can take nothing over
     */
    public static List<Problem> problemsOfDecisions(List<OpenDuty> duties, List<Decision> decisions, Long leaverId) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            int row = i + 1;
            OpenDuty duty = duties.get(i);
            decisions.stream().filter(decision -> isAbout(decision, duty)).forEach(decision -> {
                if (!duty.choices().contains(decision.choice())) {
                    problems.add(new Problem(row, "choice", OrganisationReason.CHOICE_NOT_POSSIBLE, List.of()));
                } else if (decision.choice() == Choice.HAND_OVER
                        && (decision.successorId() == null
                                || decision.successorId().equals(leaverId))) {
                    problems.add(new Problem(row, "successor", OrganisationReason.SUCCESSOR_REQUIRED, List.of()));
                }
            });
        }
        return problems;
    }

    static boolean isAbout(Decision decision, OpenDuty duty) {
        return decision.kind().equals(duty.kind()) && decision.id().equals(duty.id());
    }
}
