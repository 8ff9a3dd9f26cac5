/**
 * Membership of organisations in the association: applications, categories and fees, the life of a membership, its
 * terms, renewals and reminders.
 */
@Feature(uses = {"accounts", "audit", "mail", "organisations", "people"})
package it.lifesciencehub.membership;

import it.lifesciencehub.shared.Feature;
