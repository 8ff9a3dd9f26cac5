/**
 * What became of one event: places, who came, what was answered, and how the former edition went; as a page, a PDF and a
 * table. Counts in the database and changes nothing.
 */
@Feature(
        uses = {
            "attendance",
            "documents",
            "eventforms",
            "events",
            "groups",
            "invitations",
            "membership",
            "organisations",
            "questionnaires",
            "registrations"
        })
package it.lifesciencehub.eventreports;

import it.lifesciencehub.shared.Feature;
