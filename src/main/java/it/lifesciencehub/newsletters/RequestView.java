package it.lifesciencehub.newsletters;

import java.io.Serializable;
import java.util.List;

/** What waits to be confirmed. */
public record RequestView(String address, List<TopicChoice> topics) implements Serializable {

    public RequestView {
        topics = List.copyOf(topics);
    }
}
