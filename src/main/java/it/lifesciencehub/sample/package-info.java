/**
 * Fills a hub that was started as a sample with the association's programme, invented organisations and people; nobody
 * imports it. Its lists lie beside its bundles.
 */
@Feature(
        uses = {
            "accounts",
            "audit",
            "certificates",
            "courses",
            "eventfees",
            "eventforms",
            "events",
            "files",
            "groups",
            "invitations",
            "materials",
            "meetings",
            "membership",
            "minutes",
            "newsletters",
            "organisations",
            "papers",
            "people",
            "questionnaires",
            "registrations",
            "roundtables",
            "speakers",
            "travel",
            "visits"
        })
package it.lifesciencehub.sample;

import it.lifesciencehub.shared.Feature;
