package it.lifesciencehub.eventreports;

import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import java.util.Set;

/**
 * The confirmed places of one organisation, with what the register says of it today.
 *
 * @param id null for people who come for themselves, as is all that follows but the counts
 * @param category code of the membership's category; null for guests
 */
record OrganisationLine(
        Long id,
        String name,
        SizeClass size,
        String province,
        String country,
        String category,
        Set<Sector> sectors,
        long places,
        long came,
        long missed) {}
