package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Uploaded imports: finds them, plans them against what is in the database now, and notes how far they have come. */
@ApplicationScoped
class OrganisationImportShelf {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    OrganisationImport find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(OrganisationImport.class, id));
    }

    /** The file taken apart, as it was last said how to read it. */
    ImportGrid grid(OrganisationImport upload) {
        return grid(upload, upload.reading());
    }

    ImportGrid grid(OrganisationImport upload, ImportReading reading) {
        byte[] content = upload.content();
        if (content == null) {
            throw new Refusal(ImportReason.IMPORT_NOT_OPEN);
        }
        return ImportFile.read(upload.getFileName(), content, reading);
    }

    /** What confirming would do. */
    OrganisationImportPlan plan(OrganisationImport upload) {
        ImportGrid grid = grid(upload);
        return OrganisationImportPlan.of(
                OrganisationImportTable.of(grid, mapping(upload, grid)),
                known(),
                this::present,
                LocalDate.now(clock).getYear());
    }

    /** What its columns and words mean; what its headings say where nobody has chosen. */
    ImportMapping mapping(OrganisationImport upload, ImportGrid grid) {
        return upload.mapping() == null ? ImportMapping.proposed(grid.headings()) : upload.mapping();
    }

    private OrganisationImportKnown known() {
        return new OrganisationImportKnown(em.createQuery(
                        "SELECT o.id, o.name, o.municipality, o.vatNumber, o.externalId FROM Organisation o",
                        Object[].class)
                .getResultStream()
                .map(row -> new OrganisationImportKnown.Entry(
                        (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList());
    }

    /** Read some hundreds at a time and let go: what is planned may be a whole register. */
    private Map<Long, OrganisationForm> present(Collection<Long> ids) {
        Map<Long, OrganisationForm> forms = new HashMap<>();
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            em.createQuery(
                            "SELECT DISTINCT o FROM Organisation o LEFT JOIN FETCH o.sectors LEFT JOIN FETCH o.parent"
                                    + " WHERE o.id IN :ids",
                            Organisation.class)
                    .setParameter("ids", all.subList(from, Math.min(from + BATCH, all.size())))
                    .getResultList()
                    .forEach(organisation -> {
                        forms.put(organisation.getId(), OrganisationForm.of(organisation));
                        em.detach(organisation);
                    });
        }
        return forms;
    }

    /** Seen by everybody at once, while the import's own transaction is still open. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(Long id, int rows) {
        find(id).progress(rows, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(Long id, int wrongRows) {
        find(id).fail(wrongRows, clock.instant());
    }
}
