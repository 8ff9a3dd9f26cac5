package it.lifesciencehub.organisations;

import java.io.Serializable;

/**
 * An organisation of the register that may be the one that somebody is about to enter, and why.
 *
 * @param membershipStatus the name of its membership's state, or null
 */
public record LikelyOrganisation(
        Long id,
        String name,
        String municipality,
        String province,
        String vatNumber,
        boolean active,
        String membershipStatus,
        Match match)
        implements Serializable {}
