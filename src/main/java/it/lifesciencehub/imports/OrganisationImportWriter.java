package it.lifesciencehub.imports;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
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
import java.util.List;

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
        List<OrganisationImportRow> rows = plan.rows();
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), upload.getFileName());
            if ((i + 1) % BATCH == 0) {
                em.flush();
                shelf.progress(importId, i + 1);
            }
        }
        em.flush();
        em.clear();
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

    private void write(OrganisationImportRow row, String fileName) {
        if (row.outcome() == Outcome.NEW) {
            register.enter(row.form(), fileName);
        } else if (row.outcome() == Outcome.CHANGED) {
            register.correct(row.known(), row.form(), row.changes());
        }
    }
}
