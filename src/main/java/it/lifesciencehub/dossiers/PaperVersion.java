package it.lifesciencehub.dossiers;

import it.lifesciencehub.files.FileVersion;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file of an organisation's paper. */
@Entity
@Table(name = "dossier_paper_version")
public class PaperVersion extends FileVersion {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "paper_id")
    private Paper paper;

    protected PaperVersion() {}

    PaperVersion(Paper paper, int number, StoredFile file, Identity by, Instant now) {
        super(number, file, by, now);
        this.paper = paper;
    }

    public Paper getPaper() {
        return paper;
    }
}
