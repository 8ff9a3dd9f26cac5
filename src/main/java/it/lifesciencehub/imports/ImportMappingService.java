package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What staff say about an uploaded file before it is confirmed: how to read it, and what its columns and words mean. */
@Stateless
@Guarded
public class ImportMappingService {

    @Inject
    private Clock clock;

    @Inject
    private OrganisationImportShelf shelf;

    @Inject
    private ImportMemories memories;

    /** The file's columns with what they are taken for. */
    @Allow(Role.STAFF)
    public ImportColumns columns(Long id) {
        OrganisationImport upload = shelf.find(id);
        upload.requireOpen(clock.instant());
        ImportGrid grid = shelf.grid(upload);
        ImportMapping proposed = ImportMapping.proposed(grid.headings());
        ImportMapping mapping = shelf.mapping(upload, grid);
        return new ImportColumns(
                upload.asProgress(clock.instant()),
                grid.format(),
                grid.reading(),
                grid.sheets(),
                grid.lines().size(),
                grid.places()
                        .mapToObj(place -> column(
                                grid,
                                place,
                                mapping.columns().get(place),
                                proposed.columns().get(place)))
                        .toList(),
                upload.rememberedFor());
    }

    /** Reads the file in another way; its columns are proposed anew. What cannot be read so is refused at its field. */
    @Allow(Role.STAFF)
    public void read(Long id, ImportReading reading) {
        OrganisationImport upload = open(id);
        ImportGrid grid = shelf.grid(upload, reading);
        upload.read(grid, memories.find(grid.headings()).orElseGet(() -> ImportMapping.proposed(grid.headings())));
    }

    /**
     * Says what the columns are.
     *
     * @param meanings one for each column of the file, null to leave it out
     * @param audience for whom this is remembered
     */
    @Allow(Role.STAFF)
    public void map(Long id, List<OrganisationColumn> meanings, ImportAudience audience) {
        OrganisationImport upload = open(id);
        ImportGrid grid = shelf.grid(upload);
        if (meanings.size() != grid.headings().size()) {
            throw new Refusal(ImportReason.IMPORT_NOT_OPEN);
        }
        ImportMapping mapping =
                new ImportMapping(meanings, shelf.mapping(upload, grid).words()).requireFor(grid.headings());
        upload.map(mapping, audience);
        memories.keep(grid.headings(), mapping, audience);
    }

    /**
     * Says what words mean that we do not know; remembered for whom the columns are.
     *
     * @param words by column and word of the file, our code, or empty to leave the cell empty
     */
    @Allow(Role.STAFF)
    public void translate(Long id, Map<OrganisationColumn, Map<String, String>> words) {
        OrganisationImport upload = open(id);
        ImportGrid grid = shelf.grid(upload);
        ImportMapping mapping = shelf.mapping(upload, grid);
        ImportMapping richer = mapping.withWords(words);
        upload.map(richer, upload.rememberedFor());
        memories.keep(grid.headings(), richer, upload.rememberedFor());
    }

    private OrganisationImport open(Long id) {
        OrganisationImport upload = shelf.find(id);
        upload.requireOpen(clock.instant());
        return upload;
    }

    private static ImportColumn column(
            ImportGrid grid, int place, OrganisationColumn meaning, OrganisationColumn proposed) {
        ImportColumnOrigin origin = meaning == null
                ? ImportColumnOrigin.NONE
                : meaning == proposed ? ImportColumnOrigin.HEADING : ImportColumnOrigin.MEMORY;
        return new ImportColumn(ImportMapping.name(grid.headings(), place), grid.samples(place), meaning, origin);
    }
}
