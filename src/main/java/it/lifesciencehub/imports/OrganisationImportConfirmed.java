package it.lifesciencehub.imports;

import it.lifesciencehub.shared.security.Identity;

/** Somebody has confirmed an import. */
record OrganisationImportConfirmed(Long importId, Identity by) {}
