package it.lifesciencehub.imports;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.OrganisationRegister;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows what an import did, and takes it back as a whole while nothing else has touched its organisations. */
@Stateless
@Guarded
public class ImportUndoService {

    private static final int BATCH = 500;

    private static final String ROWS = "SELECT NEW it.lifesciencehub.imports.ImportedOrganisation(r.line,"
            + " r.organisationId, r.organisationName, r.outcome, r.versionBefore, r.versionAfter, r.changes)"
            + " FROM ImportedRow r WHERE r.importId = :id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationImportShelf shelf;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ImportReferences references;

    @Inject
    private AuditTrail trail;

    /** What the import did, in the order of the file. */
    @Allow(Role.STAFF)
    public Page<ImportedOrganisation> rows(Long id, PageRequest request) {
        long total = em.createQuery("SELECT COUNT(r) FROM ImportedRow r WHERE r.importId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Page<>(
                em.createQuery(ROWS + " ORDER BY r.line", ImportedOrganisation.class)
                        .setParameter("id", id)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** The organisations that stand against taking it back, in the order of the file; empty where nothing does. */
    @Allow(Role.STAFF)
    public List<ImportTouch> touched(Long id) {
        shelf.find(id).requireUndoable();
        return touches(all(id));
    }

    private List<ImportTouch> touches(List<ImportedOrganisation> rows) {
        List<ImportTouch> touches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<ImportedOrganisation> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            Map<Long, Long> versions = versions(batch);
            Set<Long> used = references.used(batch.stream()
                    .filter(row -> row.outcome() == Outcome.NEW)
                    .map(ImportedOrganisation::organisationId)
                    .filter(versions::containsKey)
                    .toList());
            for (ImportedOrganisation row : batch) {
                Long version = versions.get(row.organisationId());
                if (version == null) {
                    touches.add(touch(row, ImportTouch.Reason.GONE));
                } else if (version != row.versionAfter()) {
                    touches.add(touch(row, ImportTouch.Reason.CHANGED));
                } else if (used.contains(row.organisationId())) {
                    touches.add(touch(row, ImportTouch.Reason.IN_USE));
                }
            }
        }
        return touches;
    }

    /** Puts everything back, or nothing: refuses where another hand has touched a row since. */
    @Allow(Role.STAFF)
    public void undo(Long id) {
        OrganisationImport run = shelf.find(id);
        em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        String fileName = run.getFileName();
        List<ImportedOrganisation> rows = all(id);
        run.undo(Caller.current().name(), clock.instant());
        List<ImportTouch> touches = touches(rows);
        if (!touches.isEmpty()) {
            throw new Refusal(ImportReason.UNDO_TOUCHED, touches.size());
        }
        try {
            for (int from = 0; from < rows.size(); from += BATCH) {
                putBack(id, fileName, rows.subList(from, Math.min(from + BATCH, rows.size())));
            }
        } catch (PersistenceException e) {
            // Somebody came between the look and the writing.
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
        trail.record("organisations.undone", "OrganisationImport", id, fileName, "organisations " + rows.size());
    }

    private void putBack(Long importId, String fileName, List<ImportedOrganisation> rows) {
        List<Long> created = rows.stream()
                .filter(row -> row.outcome() == Outcome.NEW)
                .map(ImportedOrganisation::organisationId)
                .toList();
        if (!created.isEmpty()) {
            em.createQuery("UPDATE ImportedRow r SET r.organisationId = NULL WHERE r.organisationId IN :ids")
                    .setParameter("ids", created)
                    .executeUpdate();
            created.forEach(organisation -> register.remove(organisation, fileName));
        }
        Map<Long, ImportedOrganisation> changed = new HashMap<>();
        rows.stream()
                .filter(row -> row.outcome() == Outcome.CHANGED)
                .sorted(Comparator.comparingInt(ImportedOrganisation::line))
                .forEach(row -> {
                    register.revert(row.organisationId(), row.changes());
                    changed.put(row.organisationId(), row);
                });
        em.flush();
        em.clear();
        if (!changed.isEmpty()) {
            passOn(importId, changed);
        }
    }

    /** An earlier import finds its organisations as it left them, and can be undone next. */
    private void passOn(Long importId, Map<Long, ImportedOrganisation> changed) {
        Map<Long, Long> versions = versions(List.copyOf(changed.values()));
        em.createQuery(
                        "SELECT r FROM ImportedRow r WHERE r.organisationId IN :ids AND r.importId <> :id",
                        ImportedRow.class)
                .setParameter("ids", changed.keySet())
                .setParameter("id", importId)
                .getResultList()
                .forEach(earlier -> earlier.follow(
                        changed.get(earlier.organisationId()).versionBefore(), versions.get(earlier.organisationId())));
        em.flush();
        em.clear();
    }

    private Map<Long, Long> versions(List<ImportedOrganisation> rows) {
        List<Long> ids = rows.stream()
                .map(ImportedOrganisation::organisationId)
                .filter(java.util.Objects::nonNull)
                .toList();
        Map<Long, Long> versions = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("SELECT o.id, o.version FROM Organisation o WHERE o.id IN :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> versions.put((Long) row[0], (Long) row[1]));
        }
        return versions;
    }

    private List<ImportedOrganisation> all(Long id) {
        return em.createQuery(ROWS + " ORDER BY r.line", ImportedOrganisation.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static ImportTouch touch(ImportedOrganisation row, ImportTouch.Reason reason) {
        return new ImportTouch(row.line(), row.organisationId(), row.name(), reason);
    }
}
