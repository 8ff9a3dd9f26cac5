package it.lifesciencehub.fairs;

/** How something is handed in. */
public enum ItemKind {
    TEXT,
    FILE
}
