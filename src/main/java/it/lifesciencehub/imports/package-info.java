/**
 * Lists that others keep, brought in: a file is read, looked at, confirmed and written as a whole or not at all.
 */
@Feature(uses = {"audit", "organisations"})
package it.lifesciencehub.imports;

import it.lifesciencehub.shared.Feature;
