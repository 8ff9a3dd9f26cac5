package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Identity;

/** Somebody has confirmed an import. */
record OrganisationImportConfirmed(Long importId, Identity by) {}
