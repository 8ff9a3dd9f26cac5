/**
 * People who speak at events, kept once and used from programme to programme: who they are, a biography, a photograph to
 * whose publication they have agreed.
 */
@Feature(uses = {"audit", "events", "files", "organisations", "people"})
package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.Feature;
