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
import java.util.List;

/** Uploaded imports: finds them, plans them against what is in the database now, and notes how far they have come. */
@ApplicationScoped
class OrganisationImportShelf {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    OrganisationImport find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(OrganisationImport.class, id));
    }

    /** What confirming would do. */
    OrganisationImportPlan plan(OrganisationImport upload) {
        byte[] content = upload.content();
        if (content == null) {
            throw new Refusal(ImportReason.IMPORT_NOT_OPEN);
        }
        OrganisationImportTable table = OrganisationImportTable.read(OrganisationImportText.decode(content));
        return OrganisationImportPlan.of(table, known(), LocalDate.now(clock).getYear());
    }

    private OrganisationImportKnown known() {
        List<Organisation> all = em.createQuery(
                        "SELECT DISTINCT o FROM Organisation o LEFT JOIN FETCH o.sectors LEFT JOIN FETCH o.parent",
                        Organisation.class)
                .getResultList();
        return new OrganisationImportKnown(all.stream()
                .map(o -> new OrganisationImportKnown.Entry(o.getId(), OrganisationForm.of(o)))
                .toList());
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
