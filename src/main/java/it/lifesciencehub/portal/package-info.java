/**
 * Read-only front: the public home page, the staff's overview and the state of the hub. Nobody imports it.
 */
@Feature(uses = {"accounts", "audit", "events", "groups", "mail", "organisations", "people", "registrations"})
package it.lifesciencehub.portal;

import it.lifesciencehub.shared.Feature;
