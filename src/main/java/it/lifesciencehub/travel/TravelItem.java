package it.lifesciencehub.travel;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something that every traveller has to see to by a day, as a vaccination or an insurance. */
@Entity
@Table(name = "travel_item")
@NamedQuery(
        name = TravelItem.OF_TRAVEL,
        query = "SELECT i FROM TravelItem i WHERE i.travel.id = :travel ORDER BY i.dueOn, i.id")
public class TravelItem extends BaseEntity {

    static final String OF_TRAVEL = "TravelItem.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "travel_id")
    private Travel travel;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected TravelItem() {}

    TravelItem(Travel travel, ItemForm form) {
        this.travel = travel;
        this.title = new LocalisedText(form.getTitleIt(), form.getTitleEn());
        this.dueOn = form.getDueOn();
    }

    public Travel getTravel() {
        return travel;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
