package it.lifesciencehub.attendance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How much a door may ask of one node in a minute, and how often a network may try links that are none. */
@ApplicationScoped
public class DoorLimits {

    static final int REQUESTS = 600;
    static final int GUESSES = 60;

    private final Cache<String, AtomicInteger> minute;

    public DoorLimits() {
        this(Ticker.systemTicker());
    }

    DoorLimits(Ticker ticker) {
        // Not renewed by counting: a minute begins with its first request.
        minute = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .ticker(ticker)
                .build();
    }

    void count(CheckInDoor door) {
        require("door " + door.getId(), REQUESTS);
    }

    /** @param network from which an unknown link was tried */
    void countGuess(String network) {
        require("network " + network, GUESSES);
    }

    private void require(String key, int most) {
        if (minute.get(key, fresh -> new AtomicInteger()).incrementAndGet() > most) {
            throw new Refusal(CommonReason.TOO_MANY_REQUESTS);
        }
    }
}
