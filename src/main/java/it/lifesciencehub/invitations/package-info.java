/**
 * Inviting people: audiences out of conditions, campaigns with texts in two languages, answers by a private link,
 * nominations by companies, reminders, and what people do not want to get.
 */
@Feature(
        uses = {
            "accounts",
            "audit",
            "events",
            "groups",
            "mail",
            "membership",
            "newsletters",
            "organisations",
            "people",
            "programmes",
            "registrations"
        })
package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.Feature;
