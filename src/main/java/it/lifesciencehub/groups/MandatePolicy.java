package it.lifesciencehub.groups;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import java.util.ArrayList;
import java.util.List;

/** What must be so about a mandate. Fields carry the names of {@link MandateCommand}. */
public final class MandatePolicy {

    private MandatePolicy() {}

    /** Every problem of the input; empty where there is none. */
    public static List<Problem> problems(MandateCommand command) {
        List<Problem> problems = new ArrayList<>();
        if (command.role() == null) {
            problems.add(new Problem("role", CommonReason.REQUIRED));
        }
        if (command.since() == null) {
            problems.add(new Problem("since", CommonReason.REQUIRED));
        }
        if (command.since() != null
                && command.until() != null
                && command.until().isBefore(command.since())) {
            problems.add(new Problem("until", GroupReason.UNTIL_BEFORE_FROM));
        }
        if (command.role() != null && command.role().isOfOrganisation() && command.organisationId() == null) {
            problems.add(new Problem("organisation", GroupReason.ORGANISATION_REQUIRED));
        }
        return problems;
    }
}
