package it.lifesciencehub.imports;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The choice of columns that was made last for files with the same headings, for one account or for all. The next choice
 * takes its place.
 */
@Entity
@Table(name = "organisation_import_memory")
class ImportMemory extends BaseEntity {

    @Column(name = "headings_key")
    private String headingsKey;

    @Column(name = "account_id")
    private Long accountId;

    @Lob
    @Column(name = "mapping")
    private String mapping;

    @Column(name = "remembered_by")
    private String rememberedBy;

    @Column(name = "remembered_at")
    private Instant rememberedAt;

    protected ImportMemory() {}

    /** @param accountId null for everybody */
    ImportMemory(String headingsKey, Long accountId) {
        this.headingsKey = headingsKey;
        this.accountId = accountId;
    }

    void keep(ImportMapping newMapping, String by, Instant now) {
        mapping = newMapping.toJson();
        rememberedBy = by;
        rememberedAt = now;
    }

    ImportMapping mapping() {
        return ImportMapping.ofJson(mapping);
    }
}
