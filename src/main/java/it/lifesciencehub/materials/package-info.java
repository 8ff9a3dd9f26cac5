/**
 * Files that belong to an event or to one of its sessions, before and after: for everybody, for those who are registered,
 * or for those who came.
 */
@Feature(uses = {"audit", "events", "files", "registrations"})
package it.lifesciencehub.materials;

import it.lifesciencehub.shared.Feature;
