package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.organisations.OrganisationName;
import java.util.List;

/**
 * What somebody sees who is about to book.
 *
 * @param mine the caller's standing registration, or null
 * @param workplaces where the caller works now
 * @param companies for which the caller may book as a delegate
 */
public record BookingDesk(
        Event event,
        EventPlaces places,
        RegistrationState state,
        Registration mine,
        List<OrganisationName> workplaces,
        List<OrganisationName> companies) {}
