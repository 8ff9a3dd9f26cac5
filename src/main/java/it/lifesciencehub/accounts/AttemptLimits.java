package it.lifesciencehub.accounts;

import com.github.benmanes.caffeine.cache.Ticker;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Slows down guessing, per node. Counted are failures from one network address: against one account, and against all of
 * them. Whoever guesses from elsewhere can therefore not lock an account's owner out. A network of IPv6 counts by its
 * first 64 bits, which belong to one customer.
 */
@ApplicationScoped
public class AttemptLimits {

    private static final int PER_PAIR = 10;
    private static final int PER_NETWORK = 100;
    private static final int REQUESTS_PER_PAIR = 5;
    private static final int REQUESTS_PER_NETWORK = 40;

    private final RateLimit pair;
    private final RateLimit network;
    private final RateLimit requestPair;
    private final RateLimit requestNetwork;

    public AttemptLimits() {
        this(Ticker.systemTicker());
    }

    AttemptLimits(Ticker ticker) {
        pair = new RateLimit(PER_PAIR, Duration.ofMinutes(15), ticker);
        network = new RateLimit(PER_NETWORK, Duration.ofMinutes(15), ticker);
        requestPair = new RateLimit(REQUESTS_PER_PAIR, Duration.ofMinutes(30), ticker);
        requestNetwork = new RateLimit(REQUESTS_PER_NETWORK, Duration.ofMinutes(30), ticker);
    }

    /**
     * Refuses when too many attempts failed.
     *
     * @param who the typed address, or another name of the account
     */
    public void requireAttempt(String who, String remoteAddress) {
        require(pair, key(who, remoteAddress));
        require(network, network(remoteAddress));
    }

    public void failed(String who, String remoteAddress) {
        pair.count(key(who, remoteAddress));
        network.count(network(remoteAddress));
    }

    public void succeeded(String who, String remoteAddress) {
        pair.forget(key(who, remoteAddress));
    }

    /** Counts a request for a mail (a new password, an account) and refuses when there were too many. */
    public void requireRequest(String who, String remoteAddress) {
        require(requestPair, key(who, remoteAddress));
        require(requestNetwork, network(remoteAddress));
        requestPair.count(key(who, remoteAddress));
        requestNetwork.count(network(remoteAddress));
    }

    private static void require(RateLimit limit, String key) {
        if (limit.isReached(key)) {
            throw new Refusal(AccountReason.TOO_MANY_ATTEMPTS, limit.minutes());
        }
    }

    private static String key(String who, String remoteAddress) {
        return PersonEmail.normalised(who) + " " + network(remoteAddress);
    }

    /** The network that one customer has: the address itself, or the first four groups of an IPv6 address. */
    static String network(String remoteAddress) {
        if (!remoteAddress.contains(":") || remoteAddress.contains(".")) {
            return remoteAddress;
        }
        String[] halves = remoteAddress.split("::", 2);
        String[] head = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            prefix.append(i < head.length ? head[i] : "0").append(':');
        }
        return prefix.toString();
    }
}
