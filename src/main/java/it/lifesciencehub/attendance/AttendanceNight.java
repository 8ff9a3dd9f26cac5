package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Each hour: closes the attendance of events that ended long enough ago for telephones without network to have sent what
 * they kept. Twice changes nothing, so every node may do it.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttendanceNight {

    private static final Duration AFTER = Duration.ofHours(24);

    @Inject
    private AttendanceWork work;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "50", timezone = "Europe/Rome", persistent = false)
    void turn() {
        Caller.run(
                Identity.SYSTEM,
                () -> work.toClose(clock.instant().minus(AFTER))
                        .forEach(event -> Attempts.run(() -> work.close(event))));
    }
}
