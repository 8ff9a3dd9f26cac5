package it.lifesciencehub.files;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** One file of a paper, with its number from 1, whoever's paper it is. Only the count of its downloads changes. */
@MappedSuperclass
public abstract class FileVersion extends BaseEntity {

    @Column(name = "number")
    private int number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "downloads")
    private int downloads;

    protected FileVersion() {}

    protected FileVersion(int number, StoredFile file, Identity by, Instant now) {
        this.number = number;
        this.file = file;
        this.addedBy = by.name();
        this.addedAt = now;
    }

    public int getNumber() {
        return number;
    }

    public StoredFile getFile() {
        return file;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public int getDownloads() {
        return downloads;
    }
}
