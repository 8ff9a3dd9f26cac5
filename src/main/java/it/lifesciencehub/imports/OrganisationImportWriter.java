package it.lifesciencehub.imports;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationRegister;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a confirmed import in one transaction: every row or none. */
@Stateless
@Guarded
public class OrganisationImportWriter {

    /** Rows after which the database is written to and progress is shown. */
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationImportShelf shelf;

    @Inject
    private OrganisationRegister register;

    @Inject
    private AuditTrail trail;

    @Allow(Role.STAFF)
    public void write(Long importId) {
        OrganisationImport upload = shelf.find(importId);
        OrganisationImportPlan plan = shelf.plan(upload);
        if (plan.hasErrors()) {
            throw new Refusal(ImportReason.IMPORT_HAS_ERRORS, plan.count(Outcome.WRONG));
        }
        String fileName = upload.getFileName();
        List<OrganisationImportRow> rows = plan.rows();
        List<ImportedRow> written = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            int until = Math.min(from + BATCH, rows.size());
            written.addAll(write(importId, rows.subList(from, until), fileName));
            if (until < rows.size()) {
                shelf.progress(importId, until);
            }
        }
        keep(written);
        // Progress was noted by other transactions: the row is read anew before the last word is written to it.
        OrganisationImport done = em.find(OrganisationImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
        done.finish(plan, clock.instant());
        trail.record(
                "organisations.imported",
                "OrganisationImport",
                importId,
                done.getFileName(),
                "new " + plan.count(Outcome.NEW) + ", changed " + plan.count(Outcome.CHANGED) + ", unchanged "
                        + plan.count(Outcome.UNCHANGED));
    }

    /** Writes some rows and lets them go; gives back what was done with each. */
    private List<ImportedRow> write(Long importId, List<OrganisationImportRow> rows, String fileName) {
        Map<OrganisationImportRow, Organisation> written = new LinkedHashMap<>();
        Map<OrganisationImportRow, Long> versions = new HashMap<>();
        for (OrganisationImportRow row : rows) {
            if (row.outcome() == Outcome.NEW) {
                written.put(row, register.enter(row.form(), fileName));
            } else if (row.outcome() == Outcome.CHANGED) {
                Organisation organisation = register.correct(row.known(), row.form(), row.changes());
                versions.put(row, organisation.getVersion());
                written.put(row, organisation);
            }
        }
        em.flush();
        List<ImportedRow> done = written.entrySet().stream()
                .map(entry -> new ImportedRow(importId, entry.getKey(), entry.getValue(), versions.get(entry.getKey())))
                .toList();
        em.clear();
        return done;
    }

    /**
     * After the last progress, not before: with its foreign key such a row holds a lock on the import's own row, where
     * progress is written by other transactions.
     */
    private void keep(List<ImportedRow> written) {
        for (int from = 0; from < written.size(); from += BATCH) {
            written.subList(from, Math.min(from + BATCH, written.size())).forEach(em::persist);
            em.flush();
            em.clear();
        }
    }
}
