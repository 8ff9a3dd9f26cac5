package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.security.Identity;

/** Somebody has started a run's phase; the worker with this claim does it. */
record RenewalStarted(Long runId, Long claim, Identity by) {}
