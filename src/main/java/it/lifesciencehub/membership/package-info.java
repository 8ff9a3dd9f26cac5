/**
 * Membership of organisations in the association: categories and their fees, the life of a membership and its terms,
 * and the deadlines that the hub applies by itself.
 */
@Feature(uses = {"audit", "organisations"})
package it.lifesciencehub.membership;

import it.lifesciencehub.shared.Feature;
