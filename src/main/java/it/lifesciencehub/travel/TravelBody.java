package it.lifesciencehub.travel;

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

/** A body abroad that people of the mission meet. */
@Entity
@Table(name = "travel_body")
@NamedQuery(
        name = TravelBody.OF_TRAVEL,
        query = "SELECT b FROM TravelBody b WHERE b.travel.id = :travel ORDER BY b.name, b.id")
public class TravelBody extends BaseEntity {

    static final String OF_TRAVEL = "TravelBody.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "travel_id")
    private Travel travel;

    @Column(name = "name")
    private String name;

    @Column(name = "country")
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BodyKind kind;

    @Column(name = "contact")
    private String contact;

    @Column(name = "notes")
    private String notes;

    protected TravelBody() {}

    TravelBody(Travel travel) {
        this.travel = travel;
    }

    void write(BodyForm form) {
        name = form.getName().strip();
        country = form.getCountry();
        kind = form.getKind();
        contact = LegForm.text(form.getContact());
        notes = LegForm.text(form.getNotes());
    }

    public Travel getTravel() {
        return travel;
    }

    public String getName() {
        return name;
    }

    public String getCountry() {
        return country;
    }

    public BodyKind getKind() {
        return kind;
    }

    public String getContact() {
        return contact;
    }

    public String getNotes() {
        return notes;
    }
}
