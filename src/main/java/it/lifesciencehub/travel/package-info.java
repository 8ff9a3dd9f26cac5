/**
 * The journey of an international mission on top of its event: legs and hotels, what each traveller has to bring, meetings
 * with bodies abroad, and everybody's own itinerary.
 */
@Feature(uses = {"audit", "calendar", "documents", "events", "mail", "organisations", "people", "registrations"})
package it.lifesciencehub.travel;

import it.lifesciencehub.shared.Feature;
