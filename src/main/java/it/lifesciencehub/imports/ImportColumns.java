package it.lifesciencehub.imports;

import java.io.Serializable;
import java.util.List;

/** An uploaded file before anything is looked up: how it was read, and its columns. */
public record ImportColumns(
        OrganisationImportProgress progress,
        ImportFormat format,
        ImportReading reading,
        List<String> sheets,
        int rows,
        List<ImportColumn> columns,
        ImportAudience rememberedFor)
        implements Serializable {}
