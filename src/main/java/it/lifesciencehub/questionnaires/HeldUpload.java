package it.lifesciencehub.questionnaires;

import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that came with answers, known to the form by a secret that is kept as a hash. */
@Entity
@Table(name = "questionnaire_upload")
class HeldUpload extends BaseEntity {

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "at")
    private Instant at;

    protected HeldUpload() {}

    HeldUpload(String tokenHash, StoredFile file, Instant now) {
        this.tokenHash = tokenHash;
        this.file = file;
        this.at = now;
    }

    StoredFile getFile() {
        return file;
    }
}
