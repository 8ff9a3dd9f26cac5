package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An organisation that had delegates and has none.
 *
 * @param since when the last one left, or null where staff took the role from somebody who still works there
 * @param people who work there now
 */
public record VacancyRow(Long id, String name, String email, LocalDate since, long people) implements Serializable {}
