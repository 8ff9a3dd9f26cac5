/**
 * Fills a hub that was started as a sample with the association's programme, invented organisations and people; nobody
 * imports it. Its lists lie beside its bundles.
 */
@Feature(
        uses = {
            "accounts",
            "audit",
            "careers",
            "certificates",
            "courses",
            "documents",
            "eventfees",
            "eventforms",
            "events",
            "fairs",
            "files",
            "groups",
            "invitations",
            "materials",
            "meetings",
            "membership",
            "minutes",
            "missions",
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
