package it.lifesciencehub.imports;

import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.OrganisationChange;
import java.io.Serializable;
import java.util.List;

/**
 * What an import did with an organisation.
 *
 * @param organisationId null where it was taken back
 * @param versionBefore null for a new one
 * @param changesAsJson as it is stored; read by {@link #changes()}
 */
public record ImportedOrganisation(
        int line,
        Long organisationId,
        String name,
        Outcome outcome,
        Long versionBefore,
        long versionAfter,
        String changesAsJson)
        implements Serializable {

    public List<OrganisationChange> changes() {
        return ImportedRow.ofJson(changesAsJson);
    }
}
