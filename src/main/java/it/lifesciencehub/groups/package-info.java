/**
 * Strategic areas, the groups that work in them and by which rules, the seats of organisations, and who holds which
 * mandate in a group.
 */
@Feature(uses = {"accounts", "audit", "mail", "organisations", "people"})
package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Feature;
