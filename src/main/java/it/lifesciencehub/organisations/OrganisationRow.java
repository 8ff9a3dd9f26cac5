package it.lifesciencehub.organisations;

import java.io.Serializable;

/** An organisation in the staff's list. */
public record OrganisationRow(
        Long id,
        String name,
        String acronym,
        OrganisationKind kind,
        String municipality,
        String province,
        String vatNumber,
        boolean active,
        Long people,
        Long delegates)
        implements Serializable {}
