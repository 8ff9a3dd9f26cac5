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

    void published(@Observes EventPublished news) {
        heard.add(news);
    }

    /** How often this event was told to be public. */
    public long publications(Long eventId) {
        return heard.stream().filter(new EventPublished(eventId)::equals).count();
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
