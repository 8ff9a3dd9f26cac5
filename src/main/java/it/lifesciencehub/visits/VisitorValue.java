package it.lifesciencehub.visits;

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

/**
 * One value that a visitor gave, sealed: neither this object nor the database holds it in plain text. Bound to this row,
 * its form and its field, so that no row can be put in another one's place.
 */
@Entity
@Cacheable(false)
@Table(name = "visitor_value")
@NamedQuery(name = VisitorValue.OF_FORM, query = "SELECT v FROM VisitorValue v WHERE v.form = :form")
@NamedQuery(
        name = VisitorValue.OF_VISIT,
        query = "SELECT v FROM VisitorValue v JOIN FETCH v.form f WHERE f.visit = :visit ORDER BY v.id")
public class VisitorValue extends BaseEntity {

    static final String OF_FORM = "VisitorValue.ofForm";
    static final String OF_VISIT = "VisitorValue.ofVisit";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private VisitorForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private VisitorField field;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "sealed")
    private String sealed;

    protected VisitorValue() {}

    VisitorValue(VisitorForm form, VisitorField field) {
        this.form = form;
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
        return "visitor_value " + getId() + " " + form.getId() + " " + field.name();
    }

    VisitorForm getForm() {
        return form;
    }

    VisitorField getField() {
        return field;
    }
}
