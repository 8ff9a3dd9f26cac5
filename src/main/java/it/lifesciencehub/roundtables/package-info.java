/**
 * Where the association sits at tables of others: the bodies, who represents it there and until when, their sittings, and
 * the reports that come back to the group and to the members.
 */
@Feature(uses = {"accounts", "audit", "groups", "mail", "organisations", "papers", "people"})
package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.Feature;
