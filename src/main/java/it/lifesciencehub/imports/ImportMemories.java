package it.lifesciencehub.imports;

import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Remembers choices of columns, one's own before everybody's. In the caller's transaction. */
@ApplicationScoped
class ImportMemories {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What the caller, else anybody, has chosen last for these headings. */
    Optional<ImportMapping> find(List<String> headings) {
        String key = ImportMapping.key(headings);
        return own(key).or(() -> everybodys(key))
                .map(ImportMemory::mapping)
                .filter(found -> found.columns().size() == headings.size());
    }

    void keep(List<String> headings, ImportMapping mapping, ImportAudience audience) {
        if (audience == ImportAudience.NOBODY) {
            return;
        }
        String key = ImportMapping.key(headings);
        // Whoever shares a choice gives up an own one that would hide it.
        if (audience == ImportAudience.ALL) {
            own(key).ifPresent(em::remove);
        }
        Optional<ImportMemory> present = audience == ImportAudience.ALL ? everybodys(key) : own(key);
        ImportMemory memory = present.orElseGet(() -> added(new ImportMemory(
                key, audience == ImportAudience.ALL ? null : Caller.current().accountId())));
        memory.keep(mapping, Caller.current().name(), clock.instant());
    }

    private ImportMemory added(ImportMemory memory) {
        em.persist(memory);
        return memory;
    }

    private Optional<ImportMemory> own(String key) {
        return em.createQuery(
                        "SELECT m FROM ImportMemory m WHERE m.headingsKey = :key AND m.accountId = :account"
                                + " ORDER BY m.rememberedAt DESC",
                        ImportMemory.class)
                .setParameter("key", key)
                .setParameter("account", Caller.current().accountId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<ImportMemory> everybodys(String key) {
        return em.createQuery(
                        "SELECT m FROM ImportMemory m WHERE m.headingsKey = :key AND m.accountId IS NULL"
                                + " ORDER BY m.rememberedAt DESC",
                        ImportMemory.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
