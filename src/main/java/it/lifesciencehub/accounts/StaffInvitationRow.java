package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.security.Role;
import java.io.Serializable;
import java.time.Instant;

/** An invitation to join the staff that was not yet taken up. */
public record StaffInvitationRow(
        Long id, String givenName, String familyName, String address, Role role, Instant createdAt, Instant expiresAt)
        implements Serializable {

    public String name() {
        return givenName + " " + familyName;
    }
}
