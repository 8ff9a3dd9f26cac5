/**
 * The day of an event: doors with their helpers' links, who came, walk-ins, and badges. Stands on places and changes
 * none of their rules.
 */
@Feature(uses = {"accounts", "audit", "documents", "events", "mail", "organisations", "people", "registrations"})
package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.Feature;
