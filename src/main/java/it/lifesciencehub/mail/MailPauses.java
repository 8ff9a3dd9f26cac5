package it.lifesciencehub.mail;

import java.time.Duration;
import java.util.List;

/** How long a mail waits after a failure. */
final class MailPauses {

    /** Waiting after the first, second, … failure: a day in all. One failure more than there are pauses is the last. */
    static final List<Duration> ALL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12));

    private MailPauses() {}
}
