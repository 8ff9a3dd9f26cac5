package it.lifesciencehub.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void readsWhatItWrites() {
        for (Topic topic : List.of(
                new Topic(TopicKind.NEWS, ""),
                new Topic(TopicKind.OPPORTUNITIES, ""),
                Topic.area("market-access"),
                Topic.series("future-health-forum"))) {
            assertEquals(Optional.of(topic), Topic.of(topic.key()));
        }
        assertEquals(
                "series.future-health-forum",
                Topic.series("future-health-forum").key());
    }

    @Test
    void refusesWhatIsNone() {
        for (String wrong : List.of("", "area", "news.x", "area.", "AREA.x", "series.a b", "area.x' OR '1'='1")) {
            assertTrue(Topic.of(wrong).isEmpty(), wrong);
        }
        assertTrue(Topic.of(null).isEmpty());
    }

    @Test
    void cardsAreFoundByTheirKindAndNothingElse() {
        Set<String> cards = Set.of("event.12", "position.7", "event.x", "event.12 OR 1=1", CardKind.EVENT.card(3L));
        assertEquals(List.of(3L, 12L), CardKind.EVENT.idsIn(cards).toList());
        assertEquals(List.of(7L), CardKind.POSITION.idsIn(cards).toList());
    }
}
