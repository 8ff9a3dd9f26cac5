package it.lifesciencehub.roundtables;

import java.time.LocalDate;

/**
 * Somebody is to represent the association.
 *
 * @param personId somebody of the group, or null where staff name another person
 * @param address the other person's e-mail address, or null; for staff alone
 * @param until the last day, or null
 */
public record RepresentationCommand(
        Long personId, String address, RepresentationKind kind, LocalDate since, LocalDate until) {}
