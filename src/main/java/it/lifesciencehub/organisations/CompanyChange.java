package it.lifesciencehub.organisations;

import java.io.Serializable;

/**
 * What became of a delegate's corrections.
 *
 * @param saved fields that were changed at once
 * @param waiting fields whose change waits for staff
 */
public record CompanyChange(int saved, int waiting) implements Serializable {}
