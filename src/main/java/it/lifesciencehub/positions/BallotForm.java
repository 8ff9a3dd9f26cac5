package it.lifesciencehub.positions;

import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** How an officer opens a ballot. */
public class BallotForm implements Serializable {

    private boolean secret;
    private LocalDateTime closesAt;
    private String earlyReason;

    Instant closingMoment() {
        return RomeTime.instant(closesAt);
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    /** By the clock in Rome. */
    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    /** Why the consultation ends before its day, where it does. */
    public String getEarlyReason() {
        return earlyReason;
    }

    public void setEarlyReason(String earlyReason) {
        this.earlyReason = earlyReason;
    }
}
