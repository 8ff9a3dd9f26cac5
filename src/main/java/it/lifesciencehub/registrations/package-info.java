/**
 * Places at events: quotas, approval, the waiting list, and the booking desks of people, companies and staff.
 */
@Feature(uses = {"audit", "calendar", "events", "mail", "organisations", "people"})
package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.Feature;
