package it.lifesciencehub.travel;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A traveller says that they have something: an item of the list, or the visa of a leg; one of the two is null. */
@Entity
@Table(name = "travel_done")
@NamedQuery(
        name = TravelDone.OF_TRAVEL,
        query = "SELECT d FROM TravelDone d JOIN FETCH d.sheet s WHERE s.travel.id = :travel")
public class TravelDone extends BaseEntity {

    static final String OF_TRAVEL = "TravelDone.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id")
    private TravelSheet sheet;

    @Column(name = "item_id")
    private Long itemId;

    @Column(name = "leg_id")
    private Long legId;

    @Column(name = "done_at")
    private Instant doneAt;

    protected TravelDone() {}

    TravelDone(TravelSheet sheet, Long itemId, Long legId, Instant now) {
        this.sheet = sheet;
        this.itemId = itemId;
        this.legId = legId;
        this.doneAt = now;
    }

    public TravelSheet getSheet() {
        return sheet;
    }

    public Long getItemId() {
        return itemId;
    }

    public Long getLegId() {
        return legId;
    }
}
