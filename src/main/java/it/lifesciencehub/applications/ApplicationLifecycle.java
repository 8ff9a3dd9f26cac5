package it.lifesciencehub.applications;

import static it.lifesciencehub.applications.ApplicationStatus.APPROVED;
import static it.lifesciencehub.applications.ApplicationStatus.DRAFT;
import static it.lifesciencehub.applications.ApplicationStatus.QUESTION;
import static it.lifesciencehub.applications.ApplicationStatus.REFUSED;
import static it.lifesciencehub.applications.ApplicationStatus.SUBMITTED;
import static it.lifesciencehub.applications.ApplicationStatus.WITHDRAWN;

import it.lifesciencehub.shared.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The states of an application and every way from one to another, in this one place. */
public final class ApplicationLifecycle {

    private static final Map<ApplicationAct, Map<ApplicationStatus, ApplicationStatus>> WAYS = new EnumMap<>(Map.of(
            ApplicationAct.SAVE, Map.of(DRAFT, DRAFT),
            ApplicationAct.SUBMIT, Map.of(DRAFT, SUBMITTED),
            ApplicationAct.CORRECT, Map.of(SUBMITTED, SUBMITTED, QUESTION, QUESTION),
            ApplicationAct.ANSWER, Map.of(QUESTION, SUBMITTED),
            ApplicationAct.WITHDRAW, Map.of(DRAFT, WITHDRAWN, SUBMITTED, WITHDRAWN, QUESTION, WITHDRAWN),
            ApplicationAct.ASK, Map.of(SUBMITTED, QUESTION, QUESTION, QUESTION),
            ApplicationAct.NOTE,
                    Map.of(
                            SUBMITTED, SUBMITTED, QUESTION, QUESTION, APPROVED, APPROVED, REFUSED, REFUSED, WITHDRAWN,
                            WITHDRAWN),
            ApplicationAct.APPROVE, Map.of(SUBMITTED, APPROVED, QUESTION, APPROVED),
            ApplicationAct.REFUSE, Map.of(SUBMITTED, REFUSED, QUESTION, REFUSED)));

    private ApplicationLifecycle() {}

    /**
     * Where an act leads.
     *
     * @param from null for an application that is only beginning
     * @throws Refusal where the act is not possible in this state
     */
    public static ApplicationStatus after(ApplicationStatus from, ApplicationAct act) {
        return find(from, act).orElseThrow(() -> new Refusal(ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE));
    }

    public static boolean isPossible(ApplicationStatus from, ApplicationAct act) {
        return find(from, act).isPresent();
    }

    private static Optional<ApplicationStatus> find(ApplicationStatus from, ApplicationAct act) {
        if (from == null) {
            return switch (act) {
                case SAVE -> Optional.of(DRAFT);
                case SUBMIT -> Optional.of(SUBMITTED);
                default -> Optional.empty();
            };
        }
        return Optional.ofNullable(WAYS.get(act).get(from));
    }
}
