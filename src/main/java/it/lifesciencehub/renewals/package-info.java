/**
 * Fees for many members at once: renewal runs that propose terms and ask for the fees, payments that come in, and
 * reminders before and after the due day.
 */
@Feature(uses = {"audit", "mail", "membership", "organisations", "people"})
package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.Feature;
