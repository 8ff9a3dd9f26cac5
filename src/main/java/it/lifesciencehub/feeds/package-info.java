/**
 * Calendars to subscribe to by a secret address: a person's own places and meetings, and the meetings of a group for its
 * people. The address is shown once and can be replaced or ended.
 */
@Feature(uses = {"accounts", "audit", "calendar", "groups", "meetings", "people", "registrations"})
package it.lifesciencehub.feeds;

import it.lifesciencehub.shared.Feature;
