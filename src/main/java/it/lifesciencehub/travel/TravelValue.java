package it.lifesciencehub.travel;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.DataKeys;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One value that a traveller gave, sealed: neither this object nor the database holds it in plain text. Bound to this row,
 * its sheet and its field. */
@Entity
@Cacheable(false)
@Table(name = "travel_value")
@NamedQuery(name = TravelValue.OF_SHEET, query = "SELECT v FROM TravelValue v WHERE v.sheet = :sheet")
@NamedQuery(
        name = TravelValue.OF_TRAVEL,
        query = "SELECT v FROM TravelValue v JOIN FETCH v.sheet s WHERE s.travel.id = :travel ORDER BY v.id")
public class TravelValue extends BaseEntity {

    static final String OF_SHEET = "TravelValue.ofSheet";
    static final String OF_TRAVEL = "TravelValue.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id")
    private TravelSheet sheet;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private TravelField field;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "sealed")
    private String sealed;

    protected TravelValue() {}

    TravelValue(TravelSheet sheet, TravelField field) {
        this.sheet = sheet;
        this.field = field;
    }

    void seal(DataKeys keys, String value) {
        DataKeys.Sealed result = keys.seal(value, place());
        keyId = result.keyId();
        sealed = result.text();
    }

    String open(DataKeys keys) {
        return keys.open(new DataKeys.Sealed(keyId, sealed), place());
    }

    private String place() {
        return "travel_value " + getId() + " " + sheet.getId() + " " + field.name();
    }

    TravelSheet getSheet() {
        return sheet;
    }

    TravelField getField() {
        return field;
    }
}
