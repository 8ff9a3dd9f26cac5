package it.lifesciencehub.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesPolicyTest {

    private static final Instant SOON = EventFixture.NOW.plus(Duration.ofDays(2));

    private static List<RefusalReason> problems(EventRules rules) {
        return RulesPolicy.problems(EventFixture.aPublishedEvent(), rules).stream()
                .map(Problem::reason)
                .toList();
    }

    private static EventRules plain() {
        return new EventRules(null, null, false, 10, null, false, WaitingPolicy.FIRST_COME, false);
    }

    private static List<RefusalReason> problems(AudienceRule... rules) {
        return problems(plain().withAudiences(List.of(rules)));
    }

    @Test
    void takesMembersFirstAndGuestsLater() {
        assertEquals(
                List.of(),
                problems(
                        new AudienceRule(RuleSubject.MEMBERS, "", 5, null, SOON),
                        new AudienceRule(RuleSubject.GUESTS, "", null, SOON, null),
                        new AudienceRule(RuleSubject.SECTOR, "RESEARCH", 0, null, null)));
    }

    @Test
    void refusesTwoRulesAboutTheSamePeople() {
        AudienceRule rule = new AudienceRule(RuleSubject.CATEGORY, "ordinary", 5, null, null);
        assertEquals(List.of(EventReason.AUDIENCE_TWICE), problems(rule, rule));
    }

    @Test
    void refusesWhatIsNoRule() {
        assertEquals(
                List.of(EventReason.AUDIENCE_NOT_VALID),
                problems(new AudienceRule(RuleSubject.SECTOR, "ASTROLOGY", 5, null, null)));
        assertEquals(
                List.of(EventReason.AUDIENCE_EMPTY),
                problems(new AudienceRule(RuleSubject.GUESTS, "", null, null, null)));
        assertEquals(
                List.of(EventReason.AUDIENCE_NUMBER),
                problems(new AudienceRule(RuleSubject.GUESTS, "", -1, null, null)));
        assertEquals(
                List.of(EventReason.AUDIENCE_TIMES),
                problems(new AudienceRule(RuleSubject.GUESTS, "", 1, SOON, EventFixture.NOW)));
        assertEquals(
                List.of(EventReason.AUDIENCE_TIMES),
                problems(new AudienceRule(RuleSubject.GUESTS, "", 1, EventFixture.STARTS, null)));
    }

    @Test
    void refusesOffersAndDeadlinesThatCannotBe() {
        assertEquals(List.of(EventReason.NUMBER_NOT_VALID), problems(plain().withOffers(new OfferRule(0, true))));
        assertEquals(List.of(EventReason.NAMES_AFTER_START), problems(plain().withNamesUntil(EventFixture.STARTS)));
    }
}
