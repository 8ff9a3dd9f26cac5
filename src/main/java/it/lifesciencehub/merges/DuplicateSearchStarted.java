package it.lifesciencehub.merges;

import it.lifesciencehub.shared.security.Identity;

/** Somebody wants the register searched; begins once that is committed. */
record DuplicateSearchStarted(Long searchId, Identity by) {}
