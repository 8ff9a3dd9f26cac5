/**
 * What groups did and what waits for those who run them: a group's year, a group's desk, all groups at a glance. Reads
 * only and has no table of its own; every figure is worked out anew.
 */
@Feature(uses = {"documents", "events", "groups", "meetings", "minutes", "papers", "positions"})
package it.lifesciencehub.reporting;

import it.lifesciencehub.shared.Feature;
