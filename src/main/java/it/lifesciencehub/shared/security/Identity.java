package it.lifesciencehub.shared.security;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is calling.
 *
 * @param accountId the account, or null for the public and for the hub's own jobs
 * @param personId the person behind the account, or null likewise
 * @param name as shown on pages and in the audit trail
 * @param remoteAddress the client's network address, or empty
 */
public record Identity(Long accountId, Long personId, String name, Set<Role> roles, String remoteAddress)
        implements Serializable {

    public static final Identity PUBLIC = new Identity(null, null, "", Set.of(), "");
    public static final Identity SYSTEM = new Identity(null, null, "hub", Set.of(Role.SYSTEM), "");

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** The public, calling from this network address. */
    public static Identity publicFrom(String remoteAddress) {
        return new Identity(null, null, "", Set.of(), remoteAddress);
    }

    public boolean signedIn() {
        return accountId != null;
    }

    public boolean has(Role role) {
        return role == Role.ANYONE || roles.contains(role) || role == Role.STAFF && roles.contains(Role.ADMINISTRATOR);
    }

    public boolean staff() {
        return has(Role.STAFF);
    }
}
