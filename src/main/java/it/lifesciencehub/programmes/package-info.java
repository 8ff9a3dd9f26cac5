/**
 * The programme of an event as people read it: days with parallel sessions side by side, a page for each session, one's
 * own choice of sessions and the seats of those that have a number of them, and the programme on paper. Sessions themselves are kept by events.
 */
@Feature(uses = {"audit", "calendar", "documents", "events", "mail", "people", "registrations", "speakers"})
package it.lifesciencehub.programmes;

import it.lifesciencehub.shared.Feature;
