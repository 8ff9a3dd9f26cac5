/**
 * Strategic areas and the groups that work in them.
 */
@Feature(uses = {"audit", "mail", "organisations", "people"})
package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Feature;
