package it.lifesciencehub.accounts;

/** Sessions of this account ended, or what it may do has changed: what nodes remember of it is void. */
record AccountChanged(Long accountId) {}
