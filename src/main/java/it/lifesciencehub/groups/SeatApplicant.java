package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import java.util.Set;

/**
 * What the rules of a seat look at in an organisation.
 *
 * @param member whether its membership is in force
 * @param openSeats how many seats it holds, asks for or is offered in the group
 */
public record SeatApplicant(OrganisationKind kind, Set<Sector> sectors, boolean member, int openSeats) {

    static SeatApplicant of(Organisation organisation, int openSeats) {
        return new SeatApplicant(
                organisation.getKind(), Set.copyOf(organisation.getSectors()), organisation.isMember(), openSeats);
    }
}
