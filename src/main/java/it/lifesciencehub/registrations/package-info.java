/**
 * Places at events: quotas, approval, the waiting list, and the booking desks of people, companies and staff.
 */
@Feature(uses = {"accounts", "audit", "calendar", "events", "mail", "membership", "organisations", "people"})
package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.Feature;
