package it.lifesciencehub.files;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that somebody gave the hub: where its content lies, of which type it is. Never changed and never deleted. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends BaseEntity {

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private FileType type;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "original_name")
    private String originalName;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private String storedBy;

    protected StoredFile() {}

    StoredFile(String contentHash, FileType type, long byteCount, String originalName, Instant now, String by) {
        this.contentHash = contentHash;
        this.type = type;
        this.byteCount = byteCount;
        this.originalName = originalName;
        this.storedAt = now;
        this.storedBy = by;
    }

    /** SHA-256 of the content, in small hexadecimal digits. */
    public String getContentHash() {
        return contentHash;
    }

    public FileType getType() {
        return type;
    }

    public long getByteCount() {
        return byteCount;
    }

    /** What it was called where it came from; for people to read, never to find it by. */
    public String getOriginalName() {
        return originalName;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public String getStoredBy() {
        return storedBy;
    }
}
