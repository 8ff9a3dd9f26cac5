package it.lifesciencehub.portal;

import java.io.Serializable;
import java.time.Instant;

/** Somebody of an organisation who was invited to use the hub and has no account yet. */
public record OpenInvitation(
        Long affiliationId, Long personId, String name, String email, Instant sentAt, Instant expiresAt)
        implements Serializable {

    /** Whether the link that was sent last no longer works. */
    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
