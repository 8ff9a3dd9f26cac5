/**
 * The meetings of groups: agenda, calling with the antitrust statement, answers and substitutes, guests, series,
 * attendance and quorum by organisation. A meeting stands on an event, which alone has time, place and people who come.
 */
@Feature(
        uses = {"accounts", "audit", "calendar", "events", "groups", "mail", "organisations", "people", "registrations"
        })
package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.Feature;
