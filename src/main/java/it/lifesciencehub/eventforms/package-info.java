/**
 * What an event asks of its people: a form with the registration, answered in the same transaction as the booking or later
 * by a private link, and a questionnaire after the event. Questions and answers themselves lie with the questionnaires.
 */
@Feature(
        uses = {
            "accounts",
            "audit",
            "events",
            "files",
            "mail",
            "organisations",
            "people",
            "questionnaires",
            "registrations"
        })
package it.lifesciencehub.eventforms;

import it.lifesciencehub.shared.Feature;
