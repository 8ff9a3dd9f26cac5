package it.lifesciencehub.registrations;

import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;

/**
 * The capacity rules of an event.
 *
 * @param total places in all, or null for no limit
 * @param perOrganisation places of one organisation, or null for no limit
 */
public record PlaceRules(Integer total, Integer perOrganisation, WaitingPolicy waitingPolicy) {

    static PlaceRules of(EventPlaces places) {
        return new PlaceRules(
                places.getCapacityTotal(), places.getCapacityPerOrganisation(), places.getWaitingPolicy());
    }
}
