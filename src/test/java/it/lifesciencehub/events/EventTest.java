package it.lifesciencehub.events;

import static it.lifesciencehub.events.EventFixture.ENDS;
import static it.lifesciencehub.events.EventFixture.NOW;
import static it.lifesciencehub.events.EventFixture.ORIGGIO;
import static it.lifesciencehub.events.EventFixture.STARTS;
import static it.lifesciencehub.events.EventFixture.aPublishedEvent;
import static it.lifesciencehub.events.EventFixture.aWholeDraft;
import static it.lifesciencehub.events.EventFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import org.junit.jupiter.api.Test;

class EventTest {

    @Test
    void tellsPeopleOnlyWhenAPublishedEventReallyMoves() {
        assertFalse(aWholeDraft().schedule(STARTS.plusSeconds(60), ENDS, ORIGGIO));
        Event event = aPublishedEvent();
        assertFalse(event.schedule(STARTS, ENDS, ORIGGIO));
        assertEquals(0, event.getCalendarSequence());
        assertTrue(event.schedule(STARTS.plusSeconds(60), ENDS, ORIGGIO));
        assertEquals(1, event.getCalendarSequence());
    }

    @Test
    void keepsItsAddressOncePublished() {
        Event event = aPublishedEvent();
        event.addressAs("altro");
        assertEquals("visita-novapharma", event.getSlug());
    }

    @Test
    void isPublishedOnceAndCancelledOnce() {
        Event event = aPublishedEvent();
        assertThrows(Refusal.class, () -> event.publish(NOW));
        event.cancel(text("Sciopero"), NOW);
        assertEquals(1, event.getCalendarSequence());
        assertThrows(Refusal.class, () -> event.cancel(text("Sciopero"), NOW));
        assertThrows(Refusal.class, () -> aWholeDraft().cancel(text("Sciopero"), NOW));
    }

    @Test
    void takesFewerPlacesThanAreTakenOnPurposeOnly() {
        EventPlaces places = new EventPlaces(aPublishedEvent());
        places.record(10, 0, 0);
        Refusal refusal =
                assertThrows(Refusal.class, () -> places.limit(8, null, false, WaitingPolicy.FIRST_COME, false));
        assertEquals(EventReason.CAPACITY_BELOW_TAKEN, refusal.reason());
        assertEquals(java.util.List.of(10), refusal.arguments());
        places.limit(8, null, false, WaitingPolicy.FIRST_COME, true);
        assertEquals(2, places.getOverbooked());
        assertEquals(0, places.getFree());
    }
}
