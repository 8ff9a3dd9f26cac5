package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationColumn;
import java.io.Serializable;
import java.util.List;

/**
 * A column of an uploaded file.
 *
 * @param heading as it stands there, or the column's letter where there is none
 * @param samples some of its values
 * @param meaning the field of ours that it is taken for, or null
 * @param origin where that comes from
 */
public record ImportColumn(String heading, List<String> samples, OrganisationColumn meaning, ImportColumnOrigin origin)
        implements Serializable {}
