package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One browser in which somebody signed in. Opened by a right password; complete, and only then worth anything, once the
 * second factor was shown where there is one; ends by signing out, by its owner from elsewhere, by a new password, a new
 * role or a disabled account, by a duty to show a second factor that it has not, or by itself after some hours without a request.
 */
@Entity
@Table(name = "account_session")
@NamedQuery(
        name = AccountSession.OPEN_OF_ACCOUNT,
        query = "SELECT s FROM AccountSession s WHERE s.account.id = :accountId AND s.endedAt IS NULL"
                + " ORDER BY s.lastSeenAt DESC, s.id DESC")
public class AccountSession extends BaseEntity {

    public static final String OPEN_OF_ACCOUNT = "AccountSession.openOfAccount";

    /** How long the second step may take. */
    static final Duration TO_COMPLETE = Duration.ofMinutes(15);
    /** Wrong codes after which the password is asked again. */
    static final int WRONG_CODES = 5;

    static final Duration IDLE_PERSON = Duration.ofHours(8);
    static final Duration IDLE_STAFF = Duration.ofHours(2);

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "second_factor_at")
    private Instant secondFactorAt;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "user_agent")
    private String userAgent;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountSession() {}

    AccountSession(Account account, String remoteAddress, String userAgent, Instant now) {
        this.account = account;
        this.remoteAddress = cut(remoteAddress, 64);
        this.userAgent = cut(userAgent, 300);
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    private static String cut(String text, int length) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= length ? line : line.substring(0, length);
    }

    void complete(Instant now) {
        completedAt = now;
        lastSeenAt = now;
        account.signedIn(now);
    }

    /** The second factor was shown, or set up with one of its codes. */
    void showSecondFactor(Instant now) {
        secondFactorAt = now;
    }

    boolean hasShownSecondFactor() {
        return secondFactorAt != null;
    }

    void wrongCode(Instant now) {
        wrongCodes++;
        if (wrongCodes >= WRONG_CODES) {
            end(now);
        }
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Whether requests of this session are the account's. */
    boolean isValid(Instant now) {
        return completedAt != null && isOpen(now);
    }

    /** Whether the second step may still be taken. */
    boolean isAwaitingSecondStep(Instant now) {
        return completedAt == null && isOpen(now);
    }

    private boolean isOpen(Instant now) {
        return endedAt == null && !account.isDisabled() && now.isBefore(endsIdleAt());
    }

    private Instant endsIdleAt() {
        if (completedAt == null) {
            return createdAt.plus(TO_COMPLETE);
        }
        return lastSeenAt.plus(idle(account.isStaff()));
    }

    /** After how long without a request a session is over. */
    static Duration idle(boolean staff) {
        return staff ? IDLE_STAFF : IDLE_PERSON;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }

    public String getUserAgent() {
        return userAgent;
    }
}
