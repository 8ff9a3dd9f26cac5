package it.lifesciencehub.organisations;

import it.lifesciencehub.organisations.LeaveOutcome.Line;
import it.lifesciencehub.organisations.LeaveOutcome.Result;
import it.lifesciencehub.organisations.OpenDuty.Decision;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody has left an organisation. Each thing that they hold is settled in a transaction of its own; the affiliation
 * ends last, and only when nothing failed and nothing is left to decide. Whatever happens in between, the page shows
 * what still is to be settled, and the same can be done again: what is done is not done twice.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeaveService {

    @Inject
    private LeaveWork work;

    /** For the organisation's delegates and staff; for the person while the affiliation lasts. */
    @Allow({Role.PERSON, Role.STAFF})
    public LeaveDesk desk(Long affiliationId) {
        return work.desk(affiliationId);
    }

    /**
     * Carries the decisions out and ends the affiliation.
     *
     * @param day the last day; read while the affiliation lasts
     * @param decisions one for each duty that the caller saw; who leaves may leave some to the organisation
     */
    @Allow({Role.PERSON, Role.STAFF})
    public LeaveOutcome leave(Long affiliationId, LocalDate day, List<Decision> decisions) {
        LeaveDesk desk = work.desk(affiliationId);
        List<Problem> problems = new ArrayList<>();
        if (desk.current()) {
            problems.addAll(LeavePolicy.problemsOfDay(day, desk.since(), work.today()));
        }
        problems.addAll(LeavePolicy.problemsOfDecisions(desk.duties(), decisions, work.leaver(affiliationId)));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        List<Line> lines = new ArrayList<>();
        for (Decision decision : decisions) {
            lines.add(carryOut(decision, desk.duties()));
        }
        if (!desk.current()) {
            return new LeaveOutcome(lines, true);
        }
        // Asked again: what was booked for the person while somebody filled the form in is not passed over.
        work.desk(affiliationId).duties().stream()
                .filter(duty -> lines.stream().noneMatch(line -> line.duty().equals(duty)))
                .filter(duty -> decisions.stream().noneMatch(decision -> LeavePolicy.isAbout(decision, duty)))
                .forEach(duty -> lines.add(Line.of(duty, null, desk.own() ? Result.LEFT_OPEN : Result.UNDECIDED)));
        LeaveOutcome outcome = new LeaveOutcome(List.copyOf(lines), false);
        if (!outcome.allDone()) {
            return outcome;
        }
        work.end(affiliationId, day);
        return new LeaveOutcome(outcome.lines(), true);
    }

    private Line carryOut(Decision decision, List<OpenDuty> duties) {
        OpenDuty duty = duties.stream()
                .filter(one -> LeavePolicy.isAbout(decision, one))
                .findFirst()
                .orElse(null);
        if (duty == null) {
            return Line.of(OpenDuty.unknown(decision), decision.choice(), Result.GONE);
        }
        try {
            boolean done = work.holderOf(decision.kind()).settle(decision);
            return Line.of(duty, decision.choice(), done ? Result.DONE : Result.GONE);
        } catch (Refusal refusal) {
            return new Line(
                    duty,
                    decision.choice(),
                    Result.FAILED,
                    refusal.problems().isEmpty()
                            ? refusal.reason()
                            : refusal.problems().get(0).reason(),
                    refusal.arguments());
        }
    }
}
