package it.lifesciencehub.dossiers;

import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file of a paper, with its number from 1. Only the count of its downloads changes. */
@Entity
@Table(name = "dossier_paper_version")
public class PaperVersion extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "paper_id")
    private Paper paper;

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

    protected PaperVersion() {}

    PaperVersion(Paper paper, int number, StoredFile file, Identity by, Instant now) {
        this.paper = paper;
        this.number = number;
        this.file = file;
        this.addedBy = by.name();
        this.addedAt = now;
    }

    public Paper getPaper() {
        return paper;
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
