package it.lifesciencehub.eventforms;

import java.util.Optional;
import java.util.Set;

/** Who came to an event; a feature that knows has a bean. Without one everybody who had a place is asked afterwards. */
public interface FeedbackAudience {

    /** The registrations of those who came; empty where nobody has noted it for this event. */
    Optional<Set<Long>> came(Long eventId);
}
