/**
 * Strategic areas and the groups that work in them.
 */
@Feature()
package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Feature;
