/**
 * The outbox: every mail is a row, written with the change that it tells of, and delivered by a worker of any node.
 */
@Feature(uses = "audit")
package it.lifesciencehub.mail;

import it.lifesciencehub.shared.Feature;
