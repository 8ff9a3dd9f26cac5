/**
 * The call and the selection of an international mission, on top of its event: the call with its criteria, companies'
 * applications, scores of evaluators, the ranking, and decisions that book the travellers' places.
 */
@Feature(uses = {"accounts", "audit", "events", "mail", "organisations", "people", "registrations"})
package it.lifesciencehub.missions;

import it.lifesciencehub.shared.Feature;
