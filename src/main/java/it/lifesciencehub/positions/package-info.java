/**
 * Positions of groups: drafted with versions, consulted on with comments that are answered, agreed on by silence or by a
 * ballot of organisations, open or secret, with a roll that is fixed when it opens; published, and shared with the members
 * who say whether they back them. Keeps the right to vote by attendance as well.
 */
@Feature(uses = {"audit", "files", "groups", "mail", "meetings", "organisations", "papers", "people"})
package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Feature;
