package it.lifesciencehub.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens, so that tests can ask what was told about an event. */
@ApplicationScoped
public class EventNews {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    void changed(@Observes EventChanged news) {
        heard.add(news);
    }

    void cancelled(@Observes EventCancelled news) {
        heard.add(news);
    }

    void capacity(@Observes CapacityChanged news) {
        heard.add(news);
    }

    void edition(@Observes EditionPublished news) {
        heard.add(news);
    }

    /** Codes of the series of which this event was told to be a new edition. */
    public List<String> editions(Long eventId) {
        return heard.stream()
                .filter(EditionPublished.class::isInstance)
                .map(EditionPublished.class::cast)
                .filter(news -> news.eventId().equals(eventId))
                .map(EditionPublished::seriesCode)
                .toList();
    }

    /** What was told about this event, in order. */
    public List<Object> about(Long eventId) {
        return heard.stream()
                .filter(news -> news.equals(new EventChanged(eventId))
                        || news.equals(new EventCancelled(eventId))
                        || news.equals(new CapacityChanged(eventId)))
                .toList();
    }
}
