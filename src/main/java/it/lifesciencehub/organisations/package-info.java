/**
 * Organisations, the affiliation of people with them, and delegates.
 */
@Feature(uses = {"accounts", "audit", "lists", "mail", "people"})
package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Feature;
