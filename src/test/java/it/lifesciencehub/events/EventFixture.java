package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;

/** Events for tests of rules, in the spring of 2027. */
public final class EventFixture {

    public static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    public static final Instant STARTS = Instant.parse("2027-04-20T12:00:00Z");
    public static final Instant ENDS = Instant.parse("2027-04-20T15:00:00Z");
    public static final EventPlace ORIGGIO =
            new EventPlace("Novapharma S.p.A.", "viale Europa 12", "Origgio (VA)", null);

    private EventFixture() {}

    public static LocalisedText text(String text) {
        return new LocalisedText(text, text);
    }

    /** A draft with everything that publishing needs. */
    public static Event aWholeDraft() {
        Event event = new Event("visita-novapharma", new EventKind(), text("Visita"), STARTS, ENDS, NOW);
        event.describe(text("Visita"), text("Tre ore nel reparto."), text(""));
        event.schedule(STARTS, ENDS, ORIGGIO);
        return event;
    }

    /** A published event at this time. */
    public static Event from(Instant starts, Instant ends) {
        Event event = new Event("evento", new EventKind(), text("Evento"), starts, ends, NOW);
        event.publish(NOW);
        return event;
    }

    public static Event aPublishedEvent() {
        Event event = aWholeDraft();
        event.publish(NOW);
        return event;
    }
}
