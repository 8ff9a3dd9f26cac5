package it.lifesciencehub.papers;

import it.lifesciencehub.files.FileVersion;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file of a group's paper. */
@Entity
@Table(name = "group_paper_version")
public class GroupPaperVersion extends FileVersion {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "paper_id")
    private GroupPaper paper;

    protected GroupPaperVersion() {}

    GroupPaperVersion(GroupPaper paper, int number, StoredFile file, Identity by, Instant now) {
        super(number, file, by, now);
        this.paper = paper;
    }

    public GroupPaper getPaper() {
        return paper;
    }
}
