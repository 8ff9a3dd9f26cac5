/**
 * Clean data: organisations that are likely one and the same, making one of two with everything that hangs on either,
 * and undoing that.
 */
@Feature(uses = {"audit", "fairs", "organisations", "registrations"})
package it.lifesciencehub.merges;

import it.lifesciencehub.shared.Feature;
