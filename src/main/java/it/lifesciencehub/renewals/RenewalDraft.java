package it.lifesciencehub.renewals;

import it.lifesciencehub.organisations.SizeClass;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which memberships a run is for.
 *
 * @param beginsBy terms that begin on this day or before
 * @param categories ids of categories, one at least
 * @param sizeClass of the organisation, or null for every one
 * @param province of the organisation, or empty
 * @param words parts of the organisation's name, or empty
 */
public record RenewalDraft(
        String name, LocalDate beginsBy, Set<Long> categories, SizeClass sizeClass, String province, String words) {}
