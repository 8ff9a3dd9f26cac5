/**
 * Signing in: accounts, passwords, the second factor, one-time links, sessions and the staff's roles.
 */
@Feature(uses = {"audit", "mail", "people"})
package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Feature;
