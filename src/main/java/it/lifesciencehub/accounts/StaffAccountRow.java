package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.security.Role;
import java.io.Serializable;
import java.time.Instant;

/** A staff member or administrator in the administrators' list. */
public record StaffAccountRow(
        Long id,
        String givenName,
        String familyName,
        String address,
        Role role,
        Instant secondFactorSince,
        Instant disabledAt,
        Instant lastSignInAt)
        implements Serializable {

    public String name() {
        return givenName + " " + familyName;
    }
}
