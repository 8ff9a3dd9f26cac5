package it.lifesciencehub.attendance;

import java.time.LocalDate;

/**
 * A door that staff open.
 *
 * @param last the last day of its link, as {@code first} in Rome
 * @param mayAdmit whether its link may let people in beyond the capacity
 */
public record NewDoor(String name, LocalDate first, LocalDate last, boolean mayAdmit) {}
