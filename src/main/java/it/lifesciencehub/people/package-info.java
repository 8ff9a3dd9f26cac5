/**
 * A person, their names, languages and e-mail addresses.
 */
@Feature(uses = {"audit", "mail"})
package it.lifesciencehub.people;

import it.lifesciencehub.shared.Feature;
