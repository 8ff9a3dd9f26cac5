package it.lifesciencehub.imports;

/** For whom a choice of columns is remembered. */
public enum ImportAudience {
    ME,
    ALL,
    NOBODY
}
