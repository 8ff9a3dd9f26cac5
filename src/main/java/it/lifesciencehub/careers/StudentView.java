package it.lifesciencehub.careers;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A career day, as a student sees it. @param results one a wish, in their order; empty until seats are published */
public record StudentView(
        Event event,
        CareerDay day,
        String name,
        String from,
        CareerPhase phase,
        String motivation,
        List<Card> chosen,
        List<Card> others,
        List<Talk> talks,
        List<Result> results)
        implements Serializable {

    /** A figure. */
    public record Card(
            Long id,
            LocalisedText title,
            String company,
            LocalisedText description,
            String speakers,
            List<Instant> times)
            implements Serializable {}

    /** Where to be when. */
    public record Talk(Instant startsAt, Instant endsAt, LocalisedText title, String company, boolean byHand)
            implements Serializable {}

    /** What became of a wish. */
    public record Result(int place, LocalisedText title, String company, WishOutcome outcome) implements Serializable {}
}
