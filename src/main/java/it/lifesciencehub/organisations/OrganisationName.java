package it.lifesciencehub.organisations;

import java.io.Serializable;

/** An organisation to be chosen or linked. */
public record OrganisationName(Long id, String name) implements Serializable {}
