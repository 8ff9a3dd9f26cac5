/**
 * What the collective participation in a fair needs on top of its event: the stand with its kinds of place, companies that
 * ask for one, what they hand in by when, and the costs that they share.
 */
@Feature(
        uses = {
            "audit",
            "documents",
            "events",
            "files",
            "mail",
            "membership",
            "organisations",
            "people",
            "registrations"
        })
package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Feature;
