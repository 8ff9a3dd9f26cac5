package it.lifesciencehub.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Gives the clock to whoever injects one; microseconds, as the database keeps them. */
@ApplicationScoped
public class ClockSource {

    @Produces
    @jakarta.enterprise.context.Dependent
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
