package it.lifesciencehub.imports;

/** What sort of file it is, by its content. */
public enum ImportFormat {
    CSV,
    XLSX
}
