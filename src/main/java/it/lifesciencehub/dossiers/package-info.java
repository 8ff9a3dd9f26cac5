/**
 * What staff keep about an organisation beside its data: notes with follow-ups, and papers with their versions. A feature
 * of its own, since nothing in organisations needs it and organisations need not know files for it.
 */
@Feature(uses = {"audit", "files", "organisations"})
package it.lifesciencehub.dossiers;

import it.lifesciencehub.shared.Feature;
