package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;

/** What the head of every page about an organisation shows. */
public record OrganisationFace(
        Long id,
        String name,
        String acronym,
        OrganisationKind kind,
        String municipality,
        String province,
        boolean active,
        String membershipStatus,
        String membershipCategory,
        Instant lastActivityAt)
        implements Serializable {}
