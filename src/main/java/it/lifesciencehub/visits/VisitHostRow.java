package it.lifesciencehub.visits;

import java.io.Serializable;

/**
 * One of the host's named persons, for staff.
 *
 * @param person whether it is somebody of the host organisation, and not an address alone
 * @param links how many private links work
 */
public record VisitHostRow(Long id, String name, String email, boolean person, long links) implements Serializable {}
