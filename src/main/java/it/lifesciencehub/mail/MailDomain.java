package it.lifesciencehub.mail;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the servers of one domain take mails. Each mail uses up its share of a minute; at rest, ten seconds' shares may go
 * at once. What a domain refuses for the time being slows it down, each time for longer, and after each pause one mail
 * tries: its success ends it. One row, {@link #SERVER}, stands for the hub's own mail server.
 */
@Entity
@Table(name = "mail_domain")
public class MailDomain extends BaseEntity {

    /** The id and the domain of the row that stands for the hub's own mail server. */
    static final Long SERVER = 1L;

    static final String SERVER_DOMAIN = "*";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    /** Longer than a mail server may take over one mail. */
    private static final Duration TRIAL = Duration.ofMinutes(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    /** Of the hub's own server: asking it costs little, and with it nothing leaves. */
    private static final Duration SERVER_PAUSE = Duration.ofSeconds(5);

    private static final int SERVER_TRIALS = 12;
    private static final Duration SERVER_PAUSE_LATER = Duration.ofSeconds(30);

    @Column(name = "domain")
    private String domain;

    @Column(name = "paced_until")
    private Instant pacedUntil;

    @Column(name = "failures")
    private int failures;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "slowed_until")
    private Instant slowedUntil;

    @Column(name = "trying_until")
    private Instant tryingUntil;

    @Column(name = "last_error")
    private String lastError;

    protected MailDomain() {}

    MailDomain(String domain, Instant now) {
        this.domain = domain;
        this.pacedUntil = now;
    }

    /**
     * How many mails may go to this domain now.
     *
     * @param perMinute how many a minute are good for it; 0 for as many as there are
     */
    int allowance(int perMinute, Instant now) {
        if (isSlowed(now)) {
            return 0;
        }
        if (failures > 0) {
            return tryingUntil != null && tryingUntil.isAfter(now) ? 0 : 1;
        }
        if (perMinute == 0) {
            return Integer.MAX_VALUE;
        }
        Duration share = MINUTE.dividedBy(perMinute);
        Duration used = pacedUntil.isAfter(now) ? Duration.between(now, pacedUntil) : Duration.ZERO;
        if (used.isZero()) {
            return (int) Math.max(1, AT_ONCE.dividedBy(share));
        }
        return used.compareTo(AT_ONCE) >= 0 ? 0 : (int) AT_ONCE.minus(used).dividedBy(share);
    }

    /** So many mails are being sent to it. While it fails, the one that tries keeps others back until it is heard of. */
    void take(int mails, int perMinute, Instant now) {
        if (failures > 0) {
            tryingUntil = now.plus(TRIAL);
        }
        if (perMinute > 0) {
            Instant from = pacedUntil.isAfter(now) ? pacedUntil : now;
            pacedUntil = from.plus(MINUTE.dividedBy(perMinute).multipliedBy(mails));
        }
    }

    /** Where it is slowed down already, those that were under way at that time say nothing new. */
    void failed(String error, Instant now) {
        lastError = HeaderText.oneLine(error, 1000);
        if (isSlowed(now)) {
            return;
        }
        if (failures == 0) {
            failingSince = now;
        }
        failures++;
        tryingUntil = null;
        slowedUntil = now.plus(pause());
    }

    private Duration pause() {
        if (SERVER.equals(getId())) {
            return failures <= SERVER_TRIALS ? SERVER_PAUSE : SERVER_PAUSE_LATER;
        }
        return PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
    }

    boolean isSlowed(Instant now) {
        return slowedUntil != null && slowedUntil.isAfter(now);
    }

    void succeeded() {
        failures = 0;
        failingSince = null;
        slowedUntil = null;
        tryingUntil = null;
        lastError = null;
    }

    /** Somebody has mended it: the next mail tries at once. */
    void tryNow() {
        slowedUntil = null;
        tryingUntil = null;
    }

    public String getDomain() {
        return domain;
    }

    public int getFailures() {
        return failures;
    }

    public Instant getFailingSince() {
        return failingSince;
    }

    public Instant getSlowedUntil() {
        return slowedUntil;
    }

    public String getLastError() {
        return lastError;
    }
}
