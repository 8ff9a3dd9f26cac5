package it.lifesciencehub.dossiers;

/** What a paper is. */
public enum PaperKind {
    STATUTE,
    /** An extract of the chamber of commerce's register (visura camerale). */
    CHAMBER_EXTRACT,
    CONTRACT,
    INVOICE,
    OTHER
}
