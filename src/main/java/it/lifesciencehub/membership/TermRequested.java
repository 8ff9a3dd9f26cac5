package it.lifesciencehub.membership;

/** The fee of a term is asked for; told inside the transaction, so that the mail is written with it or not at all. */
public record TermRequested(Long termId) {}
