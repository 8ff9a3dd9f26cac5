package it.lifesciencehub.applications;

import static it.lifesciencehub.applications.ApplicationStatus.APPROVED;
import static it.lifesciencehub.applications.ApplicationStatus.DRAFT;
import static it.lifesciencehub.applications.ApplicationStatus.QUESTION;
import static it.lifesciencehub.applications.ApplicationStatus.REFUSED;
import static it.lifesciencehub.applications.ApplicationStatus.SUBMITTED;
import static it.lifesciencehub.applications.ApplicationStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationLifecycleTest {

    /** Every way there is, written down once more and not asked of the code under test. */
    private static final Map<ApplicationAct, Map<ApplicationStatus, ApplicationStatus>> WAYS = Map.of(
            ApplicationAct.SAVE,
            Map.of(DRAFT, DRAFT),
            ApplicationAct.SUBMIT,
            Map.of(DRAFT, SUBMITTED),
            ApplicationAct.CORRECT,
            Map.of(SUBMITTED, SUBMITTED, QUESTION, QUESTION),
            ApplicationAct.ANSWER,
            Map.of(QUESTION, SUBMITTED),
            ApplicationAct.WITHDRAW,
            Map.of(DRAFT, WITHDRAWN, SUBMITTED, WITHDRAWN, QUESTION, WITHDRAWN),
            ApplicationAct.ASK,
            Map.of(SUBMITTED, QUESTION, QUESTION, QUESTION),
            ApplicationAct.NOTE,
            Map.of(
                    SUBMITTED, SUBMITTED, QUESTION, QUESTION, APPROVED, APPROVED, REFUSED, REFUSED, WITHDRAWN,
                    WITHDRAWN),
            ApplicationAct.APPROVE,
            Map.of(SUBMITTED, APPROVED, QUESTION, APPROVED),
            ApplicationAct.REFUSE,
            Map.of(SUBMITTED, REFUSED, QUESTION, REFUSED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ApplicationStatus.values())
                .flatMap(from -> Arrays.stream(ApplicationAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void leadsWhereTheListSaysAndRefusesEverythingElse(ApplicationStatus from, ApplicationAct act) {
        ApplicationStatus to = WAYS.get(act).get(from);
        assertEquals(to != null, ApplicationLifecycle.isPossible(from, act));
        if (to != null) {
            assertEquals(to, ApplicationLifecycle.after(from, act));
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> ApplicationLifecycle.after(from, act));
            assertEquals(ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE, refusal.reason());
        }
    }

    @Test
    void beginsSavedOrSentAndInNoOtherWay() {
        assertEquals(DRAFT, ApplicationLifecycle.after(null, ApplicationAct.SAVE));
        assertEquals(SUBMITTED, ApplicationLifecycle.after(null, ApplicationAct.SUBMIT));
        Arrays.stream(ApplicationAct.values())
                .filter(act ->
                        !List.of(ApplicationAct.SAVE, ApplicationAct.SUBMIT).contains(act))
                .forEach(act -> assertFalse(ApplicationLifecycle.isPossible(null, act)));
    }

    @Test
    void isOverForGoodOnceItIsDecidedOrWithdrawn() {
        for (ApplicationStatus status : List.of(APPROVED, REFUSED, WITHDRAWN)) {
            assertFalse(status.isOpen());
            Arrays.stream(ApplicationAct.values())
                    .filter(act -> ApplicationLifecycle.isPossible(status, act))
                    .forEach(act -> assertEquals(status, ApplicationLifecycle.after(status, act)));
        }
        assertTrue(Stream.of(DRAFT, SUBMITTED, QUESTION).allMatch(ApplicationStatus::isOpen));
    }
}
