package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignPolicyTest {

    private static final Instant NOW = rome("2026-11-23T10:00");

    private static Instant rome(String local) {
        return RomeTime.instant(LocalDateTime.parse(local));
    }

    private static CampaignForm form(Consumer<CampaignForm> change) {
        CampaignForm form = new CampaignForm();
        form.setName("Forum");
        form.setAudienceId(1L);
        form.setEventId(2L);
        form.setSubjectIt("Invito a {{event}}");
        form.setSubjectEn("Invitation to {{event}}");
        form.setBodyIt("Gentile {{name}}");
        form.setBodyEn("Dear {{name}}");
        change.accept(form);
        return form;
    }

    private static List<String> problems(Consumer<CampaignForm> change) {
        Refusal refusal = assertThrows(Refusal.class, () -> CampaignPolicy.requireDraft(form(change)));
        return refusal.problems().stream()
                .map(problem -> problem.field() + " " + problem.reason().name())
                .toList();
    }

    @Test
    void acceptsARightDraft() {
        assertDoesNotThrow(() -> CampaignPolicy.requireDraft(form(form -> {})));
    }

    @Test
    void refusesUnknownAndBrokenPlaceholders() {
        assertEquals(List.of("bodyIt PLACEHOLDER_UNKNOWN"), problems(form -> form.setBodyIt("{{password}}")));
        assertEquals(List.of("bodyEn PLACEHOLDER_UNKNOWN"), problems(form -> form.setBodyEn("{{name.class}}")));
        assertEquals(List.of("subjectIt BRACE_LOOSE"), problems(form -> form.setSubjectIt("Ciao {{name}")));
    }

    @Test
    void refusesWordsOfAnEventWhereThereIsNone() {
        assertEquals(
                List.of("subjectIt PLACEHOLDER_NEEDS_EVENT", "subjectEn PLACEHOLDER_NEEDS_EVENT"),
                problems(form -> form.setEventId(null)));
    }

    @Test
    void refusesANominationWithoutAnEventAndHalfOfTheWaves() {
        assertTrue(problems(form -> {
                    form.setEventId(null);
                    form.setNominating(true);
                })
                .contains("nominating NOMINATION_NEEDS_EVENT"));
        assertEquals(List.of("secondAfterDays WAVES_INCOMPLETE"), problems(form -> form.setFirstWave(10)));
        assertEquals(List.of("firstWave WAVES_INCOMPLETE"), problems(form -> form.setSecondAfterDays(3)));
        assertEquals(List.of("mostPerMonth NUMBER_NOT_VALID"), problems(form -> form.setMostPerMonth(null)));
        assertEquals(List.of("name REQUIRED"), problems(form -> form.setName(" ")));
        assertEquals(List.of("subjectIt TOO_LONG"), problems(form -> form.setSubjectIt("x".repeat(201))));
    }

    @Test
    void sendsNothingInOneLanguageAlone() {
        assertEquals(
                List.of(InvitationReason.LANGUAGE_MISSING),
                CampaignPolicy.missing(form(form -> form.setBodyEn("")), null, NOW).stream()
                        .map(Refusal.Problem::reason)
                        .toList());
        assertEquals(List.of(), CampaignPolicy.missing(form(form -> {}), null, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59, true",
        "2026-11-23T08:00, false",
        "2026-11-23T19:59, false",
        "2026-11-23T20:00, true",
        "2026-11-23T00:00, true",
        "2026-07-01T07:59, true",
        "2026-07-01T08:00, false"
    })
    void nightIsFromTwentyToEightInRome(String local, boolean night) {
        assertEquals(night, CampaignPolicy.isNight(rome(local)));
    }

    @Test
    void plansForADayToComeAndNotAtNight() {
        assertDoesNotThrow(() -> CampaignPolicy.requirePlan(rome("2026-11-24T08:00"), NOW));
        assertEquals(InvitationReason.AT_NIGHT, planned(rome("2026-11-23T21:00")));
        assertEquals(InvitationReason.IN_THE_PAST, planned(NOW));
        assertEquals(CommonReason.REQUIRED, planned(null));
    }

    private static Object planned(Instant when) {
        return assertThrows(Refusal.class, () -> CampaignPolicy.requirePlan(when, NOW))
                .problems()
                .get(0)
                .reason();
    }

    @Test
    void theFirstWaveTakesOnePersonOfEachOrganisationFirst() {
        List<AudienceMember> ordered = CampaignWaves.ordered(
                List.of(member(1, 7L), member(2, 7L), member(3, null), member(4, 8L), member(5, 7L), member(6, null)));
        assertEquals(
                List.of(1L, 3L, 4L, 6L, 2L, 5L),
                ordered.stream().map(AudienceMember::personId).toList());
        assertEquals(1, CampaignWaves.of(1, 2));
        assertEquals(2, CampaignWaves.of(2, 2));
        assertEquals(1, CampaignWaves.of(99, null));
        assertFalse(ordered.isEmpty());
    }

    private static AudienceMember member(long id, Long organisation) {
        return new AudienceMember(
                id, "P" + id, "p@example.org", null, organisation, "", List.of(), null, null, null, 0);
    }
}
