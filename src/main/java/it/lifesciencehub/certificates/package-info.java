/**
 * Certificates of attendance: issued by staff to those who came, found by them on the page of their place, verified by
 * anybody who holds one, revoked with a reason.
 */
@Feature(uses = {"attendance", "audit", "documents", "events", "mail", "organisations", "people", "registrations"})
package it.lifesciencehub.certificates;

import it.lifesciencehub.shared.Feature;
