/**
 * Applications for membership: applying on the public site, the private link to follow one, the staff's queue, and
 * approval, which makes the organisation, its membership, its delegate and its first term.
 */
@Feature(uses = {"accounts", "audit", "mail", "membership", "organisations", "people"})
package it.lifesciencehub.applications;

import it.lifesciencehub.shared.Feature;
