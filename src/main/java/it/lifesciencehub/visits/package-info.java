/**
 * What an industry visit needs on top of its event: where people meet and what they bring, who receives them, who may not
 * enter, the host's word on each visitor, and the data that the host's reception asks for.
 */
@Feature(uses = {"accounts", "audit", "documents", "events", "mail", "organisations", "people", "registrations"})
package it.lifesciencehub.visits;

import it.lifesciencehub.shared.Feature;
