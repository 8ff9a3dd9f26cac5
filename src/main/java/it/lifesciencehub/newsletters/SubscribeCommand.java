package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.util.List;

/** What somebody writes on the public page. @param name may be null or empty */
public record SubscribeCommand(String name, String address, Language language, List<String> topics)
        implements Serializable {

    public SubscribeCommand {
        topics = topics == null ? List.of() : List.copyOf(topics);
    }
}
