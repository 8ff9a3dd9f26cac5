/**
 * What a place at an event costs: prices by audience and day, a charge with each confirmed place, transfers recorded by
 * hand or read from the bank's statement, reminders, and unpaid places that go back.
 */
@Feature(
        uses = {
            "audit",
            "documents",
            "events",
            "imports",
            "mail",
            "membership",
            "organisations",
            "people",
            "registrations"
        })
package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.Feature;
