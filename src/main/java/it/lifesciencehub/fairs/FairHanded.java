package it.lifesciencehub.fairs;

import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a company handed in for an item. Handed in anew it takes the place of what was there; staff accept it or send it
 * back with a note.
 */
@Entity
@Table(name = "fair_handed")
@NamedQuery(
        name = FairHanded.OF_STAND,
        query = "SELECT h FROM FairHanded h JOIN FETCH h.item JOIN FETCH h.request r LEFT JOIN FETCH h.file"
                + " WHERE r.stand.id = :stand ORDER BY h.handedAt, h.id")
@NamedQuery(
        name = FairHanded.OF_REQUEST,
        query = "SELECT h FROM FairHanded h JOIN FETCH h.item LEFT JOIN FETCH h.file WHERE h.request.id = :request"
                + " ORDER BY h.handedAt, h.id")
public class FairHanded extends BaseEntity {

    static final String OF_STAND = "FairHanded.ofStand";
    static final String OF_REQUEST = "FairHanded.ofRequest";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private FairRequest request;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private FairItem item;

    @Column(name = "content")
    private String content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HandedStatus status;

    @Column(name = "note")
    private String note = "";

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected FairHanded() {}

    FairHanded(FairRequest request, FairItem item) {
        this.request = request;
        this.item = item;
    }

    /** A text or a file; the other one is null. */
    void hand(String text, StoredFile newFile, String by, Instant now) {
        this.content = text;
        this.file = newFile;
        this.status = HandedStatus.HANDED;
        this.note = "";
        this.handedBy = by;
        this.handedAt = now;
        this.decidedAt = null;
    }

    void accept(Instant now) {
        this.status = HandedStatus.ACCEPTED;
        this.note = "";
        this.decidedAt = now;
    }

    void sendBack(String why, Instant now) {
        this.status = HandedStatus.SENT_BACK;
        this.note = why;
        this.decidedAt = now;
    }

    public FairRequest getRequest() {
        return request;
    }

    public FairItem getItem() {
        return item;
    }

    /** Null for a file. */
    public String getContent() {
        return content;
    }

    /** Null for a text. */
    public StoredFile getFile() {
        return file;
    }

    public HandedStatus getStatus() {
        return status;
    }

    /** Why it was sent back; else empty. */
    public String getNote() {
        return note;
    }

    public Instant getHandedAt() {
        return handedAt;
    }

    public String getHandedBy() {
        return handedBy;
    }
}
