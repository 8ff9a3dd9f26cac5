/**
 * Stored files: content-addressed in the data folder, their type found from their bytes, given out as attachments only.
 */
@Feature(uses = {"audit"})
package it.lifesciencehub.files;

import it.lifesciencehub.shared.Feature;
