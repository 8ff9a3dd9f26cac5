/**
 * Organisations, the affiliation of people with them, delegates, and the import of lists.
 */
@Feature(uses = {"accounts", "audit", "lists", "people"})
package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Feature;
