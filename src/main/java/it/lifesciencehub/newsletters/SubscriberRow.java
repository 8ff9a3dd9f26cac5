package it.lifesciencehub.newsletters;

import java.io.Serializable;
import java.util.List;

/** Somebody who gets newsletters. @param personId null for who is nobody to the hub beyond that */
public record SubscriberRow(Long id, Long personId, String name, String address, List<String> topics)
        implements Serializable {

    public SubscriberRow {
        topics = List.copyOf(topics);
    }
}
