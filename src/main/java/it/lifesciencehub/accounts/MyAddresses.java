package it.lifesciencehub.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A person's own e-mail addresses.
 *
 * @param addresses the main one first
 * @param pending addresses that the person has asked for and not proven yet
 */
public record MyAddresses(List<Address> addresses, List<Pending> pending) implements Serializable {

    /** An address that is the person's. */
    public record Address(Long id, String address, boolean main, boolean proven) implements Serializable {}

    /** An address to which a link is under way; whether it is somebody else's does not show. */
    public record Pending(Long id, String address, Instant expiresAt) implements Serializable {}
}
