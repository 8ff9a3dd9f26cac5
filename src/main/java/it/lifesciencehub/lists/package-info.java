/**
 * What all lists of the desk have in common: filters in the address, chosen columns, saved views of a person. Knows
 * nothing of what the lists hold.
 */
@Feature
package it.lifesciencehub.lists;

import it.lifesciencehub.shared.Feature;
