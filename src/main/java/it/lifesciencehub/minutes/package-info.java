/**
 * Minutes of meetings, item by item, from draft over the comments of the group to the frozen text; the decisions and the
 * actions in them, and the registers of both.
 */
@Feature(uses = {"audit", "documents", "events", "groups", "mail", "meetings", "people"})
package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.Feature;
