/**
 * Read-only front: the public home page, the staff's overview and the state of the hub. Nobody imports it.
 */
@Feature(uses = {"events", "groups", "mail", "membership"})
package it.lifesciencehub.portal;

import it.lifesciencehub.shared.Feature;
