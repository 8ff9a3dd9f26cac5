/**
 * Papers of groups, with versions: seen by the group alone, by member organisations, or by everybody. An agenda pins the
 * exact version.
 */
@Feature(uses = {"audit", "files", "groups", "meetings", "organisations"})
package it.lifesciencehub.papers;

import it.lifesciencehub.shared.Feature;
