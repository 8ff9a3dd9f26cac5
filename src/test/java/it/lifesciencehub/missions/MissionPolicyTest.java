package it.lifesciencehub.missions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MissionPolicyTest {

    private static final Instant NOW = MissionFixture.NOW;
    private static final Instant OPENS = MissionFixture.OPENS;
    private static final Instant CLOSES = MissionFixture.CLOSES;
    private static final Instant STARTS = NOW.plus(Duration.ofDays(60));

    @Test
    void opensAndClosesToTheSecond() {
        assertEquals(CallPhase.DRAFT, MissionPolicy.phase(null, OPENS, CLOSES, null, NOW));
        assertEquals(CallPhase.ANNOUNCED, MissionPolicy.phase(NOW, OPENS, CLOSES, null, OPENS.minusSeconds(1)));
        assertEquals(CallPhase.OPEN, MissionPolicy.phase(NOW, OPENS, CLOSES, null, OPENS));
        assertEquals(CallPhase.OPEN, MissionPolicy.phase(NOW, OPENS, CLOSES, null, CLOSES.minusSeconds(1)));
        assertEquals(CallPhase.CLOSED, MissionPolicy.phase(NOW, OPENS, CLOSES, null, CLOSES));
        assertEquals(CallPhase.DECIDED, MissionPolicy.phase(NOW, OPENS, CLOSES, NOW, NOW));
    }

    @Test
    void letsApplyWhileItIsOpenAlone() {
        assertDoesNotThrow(() -> MissionPolicy.requireOpen(CallPhase.OPEN));
        assertEquals(MissionReason.NOT_OPEN_YET, refused(() -> MissionPolicy.requireOpen(CallPhase.ANNOUNCED)));
        for (CallPhase phase : List.of(CallPhase.DRAFT, CallPhase.CLOSED, CallPhase.DECIDED)) {
            assertEquals(MissionReason.CALL_CLOSED, refused(() -> MissionPolicy.requireOpen(phase)));
        }
    }

    @Test
    void isDecidedOnceAndAfterTheDeadline() {
        assertDoesNotThrow(() -> MissionPolicy.requireToBeDecided(CallPhase.CLOSED));
        assertEquals(MissionReason.ALREADY_DECIDED, refused(() -> MissionPolicy.requireToBeDecided(CallPhase.DECIDED)));
        for (CallPhase phase : List.of(CallPhase.DRAFT, CallPhase.ANNOUNCED, CallPhase.OPEN)) {
            assertEquals(MissionReason.CALL_STILL_OPEN, refused(() -> MissionPolicy.requireToBeDecided(phase)));
        }
    }

    @Test
    void refusesDatesThatMakeNoSense() {
        CallForm form = MissionFixture.aForm();
        form.setCloses(form.getOpens());
        assertEquals(List.of(MissionReason.CLOSES_BEFORE_OPENING), problems(form));
        form.setCloses(RomeTime.local(STARTS));
        assertEquals(List.of(MissionReason.CLOSES_AFTER_START), problems(form));
        form.setCloses(null);
        assertEquals(List.of(), problems(form));
        form.setThreshold(101);
        form.setPlacesPerCompany(0);
        form.setGrant(-1);
        assertEquals(3, problems(form).size());
    }

    @Test
    void isPublishedOnlyWhole() {
        Event event = EventFixture.aWholeDraft();
        MissionCall empty = new MissionCall(event, new CallForm(), NOW);
        assertEquals(
                List.of(
                        MissionReason.EVENT_NOT_PUBLISHED,
                        MissionReason.TEXT_MISSING,
                        MissionReason.DATES_MISSING,
                        MissionReason.CRITERIA_MISSING),
                reasons(MissionPolicy.missing(empty, List.of(), null, NOW)));
        MissionCall call = new MissionCall(
                EventFixture.from(STARTS, STARTS.plus(Duration.ofDays(4))), MissionFixture.aForm(), NOW);
        assertEquals(List.of(), MissionPolicy.missing(call, List.of(30, 70), 2, NOW));
        assertEquals(
                List.of(MissionReason.WEIGHTS_NOT_100, MissionReason.PLACES_BEYOND_SHARE),
                reasons(MissionPolicy.missing(call, List.of(30, 69), 1, NOW)));
        assertEquals(
                List.of(MissionReason.CLOSES_IN_THE_PAST),
                reasons(MissionPolicy.missing(call, List.of(100), null, CLOSES)));
    }

    @Test
    void keepsWhatWasPublished() {
        MissionCall call = new MissionCall(
                EventFixture.from(STARTS, STARTS.plus(Duration.ofDays(4))), MissionFixture.aForm(), NOW);
        call.publish(NOW);
        CallForm words = MissionFixture.aForm();
        words.setTextIt("Altre parole");
        words.setCloses(RomeTime.local(CLOSES.plusSeconds(60)));
        assertDoesNotThrow(() -> MissionPolicy.mayBecome(call, words));
        CallForm earlier = MissionFixture.aForm();
        earlier.setCloses(RomeTime.local(CLOSES.minusSeconds(60)));
        assertEquals(
                List.of(MissionReason.DEADLINE_ONLY_LATER), reasonsOf(() -> MissionPolicy.mayBecome(call, earlier)));
        CallForm other = MissionFixture.aForm();
        other.setThreshold(10);
        other.setGrant(1);
        other.setMembersOnly(false);
        assertEquals(3, reasonsOf(() -> MissionPolicy.mayBecome(call, other)).size());
    }

    @Test
    void takesLinesWithANameAsCriteria() {
        CriterionForm right = MissionFixture.aCriterion();
        assertEquals(List.of(right), MissionPolicy.criteria(List.of(new CriterionForm(), right)));
        CriterionForm wrong = MissionFixture.aCriterion();
        wrong.setWeight(null);
        assertEquals(
                List.of(MissionReason.CRITERION_NOT_RIGHT),
                reasonsOf(() -> MissionPolicy.criteria(List.of(right, wrong))));
    }

    @Test
    void asksOfADraftNothingAndOfAnApplicationEverything() {
        ApplicationForm form = new ApplicationForm();
        assertEquals(List.of(), MissionPolicy.draftProblems(form, 1));
        assertEquals(10, MissionPolicy.problems(form, 1).size());
        form.setTravellers(new Long[] {1L, 2L});
        assertEquals(List.of(MissionReason.TOO_MANY_TRAVELLERS), reasons(MissionPolicy.draftProblems(form, 1)));
        ApplicationForm whole = MissionFixture.anApplication();
        assertEquals(List.of(), MissionPolicy.problems(whole, 2));
        whole.setDeMinimis(false);
        whole.setFundingAccepted(false);
        whole.setProfile(" ");
        assertEquals(
                List.of(CommonReason.REQUIRED, MissionReason.FUNDING_NOT_ACCEPTED, MissionReason.DE_MINIMIS_MISSING),
                reasons(MissionPolicy.problems(whole, 2)));
    }

    @Test
    void isTakenBackBeforeTheMissionBegins() {
        for (ApplicationState state : ApplicationState.values()) {
            boolean may = state == ApplicationState.SUBMITTED
                    || state == ApplicationState.ADMITTED
                    || state == ApplicationState.RESERVE;
            assertEquals(may, MissionPolicy.mayBeWithdrawn(state, STARTS, NOW), state.name());
            assertFalse(MissionPolicy.mayBeWithdrawn(state, NOW, NOW), state.name());
        }
    }

    @Test
    void takesScoresFromNothingToTheMost() {
        assertTrue(MissionPolicy.isScore(0, 10));
        assertTrue(MissionPolicy.isScore(10, 10));
        assertFalse(MissionPolicy.isScore(11, 10));
        assertFalse(MissionPolicy.isScore(-1, 10));
        assertFalse(MissionPolicy.isScore(null, 10));
    }

    private static List<RefusalReason> problems(CallForm form) {
        return reasonsOf(() -> MissionPolicy.callIsRight(form, STARTS));
    }

    private static List<RefusalReason> reasonsOf(Executable attempt) {
        try {
            attempt.execute();
            return List.of();
        } catch (Refusal refusal) {
            return reasons(refusal.problems());
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static List<RefusalReason> reasons(List<Refusal.Problem> problems) {
        return problems.stream().map(Refusal.Problem::reason).toList();
    }

    private static RefusalReason refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
