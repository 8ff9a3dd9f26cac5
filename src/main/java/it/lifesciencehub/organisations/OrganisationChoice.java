package it.lifesciencehub.organisations;

import java.io.Serializable;

/** An organisation that somebody can say they work for. */
public record OrganisationChoice(Long id, String name, String municipality) implements Serializable {}
