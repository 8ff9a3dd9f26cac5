/**
 * What a course needs on top of its event: lessons, who was at which, a test, what has to be reached, and a company's
 * training ledger. Certificates are given to those who passed.
 */
@Feature(
        uses = {
            "attendance",
            "audit",
            "calendar",
            "certificates",
            "events",
            "files",
            "mail",
            "organisations",
            "people",
            "questionnaires",
            "registrations"
        })
package it.lifesciencehub.courses;

import it.lifesciencehub.shared.Feature;
