/**
 * Read-only front: the public home page, the staff's overview, everything known about one organisation, and the state
 * of the hub. Nobody imports it.
 */
@Feature(
        uses = {
            "accounts",
            "applications",
            "audit",
            "dossiers",
            "events",
            "groups",
            "mail",
            "membership",
            "organisations",
            "papers",
            "people",
            "registrations"
        })
package it.lifesciencehub.portal;

import it.lifesciencehub.shared.Feature;
