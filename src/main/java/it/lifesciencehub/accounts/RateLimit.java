package it.lifesciencehub.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Counts what happens to a key; the counting begins anew when nothing was added for the length of the window. */
final class RateLimit {

    private static final int KEYS = 50_000;

    private final int most;
    private final Duration window;
    private final Cache<String, Integer> counts;

    /** @param most how many are let through within the window */
    RateLimit(int most, Duration window) {
        this(most, window, Ticker.systemTicker());
    }

    RateLimit(int most, Duration window, Ticker ticker) {
        this.most = most;
        this.window = window;
        this.counts = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterWrite(window)
                .ticker(ticker)
                .build();
    }

    boolean isReached(String key) {
        Integer count = counts.getIfPresent(key);
        return count != null && count >= most;
    }

    void count(String key) {
        counts.asMap().merge(key, 1, Integer::sum);
    }

    void forget(String key) {
        counts.invalidate(key);
    }

    long minutes() {
        return Math.max(1, window.toMinutes());
    }
}
