/**
 * Who did what, when and from where: written in the transaction of the change itself, read by staff.
 */
@Feature()
package it.lifesciencehub.audit;

import it.lifesciencehub.shared.Feature;
