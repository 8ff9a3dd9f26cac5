package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.LocalisedText;
import java.util.List;
import java.util.Map;

/**
 * What somebody sees who is about to book.
 *
 * @param mine the caller's standing registration, or null
 * @param rules for parts of those who come
 * @param categories names of the categories of members of which a rule is, by code
 * @param workplaces where the caller works now
 * @param companies for which the caller may book as a delegate
 */
public record BookingDesk(
        Event event,
        EventPlaces places,
        RegistrationState state,
        Registration mine,
        List<CapacityRule> rules,
        Map<String, LocalisedText> categories,
        List<OrganisationName> workplaces,
        List<OrganisationName> companies) {}
