package it.lifesciencehub.fairs;

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
import java.math.BigDecimal;
import java.time.Instant;

/** A kind of place on a stand, for example a desk or a showcase: what is included, how many there are, and its price. */
@Entity
@Table(name = "fair_kind")
@NamedQuery(
        name = FairKind.OF_STAND,
        query = "SELECT k FROM FairKind k WHERE k.stand.id = :stand ORDER BY k.createdAt, k.id")
public class FairKind extends BaseEntity implements OnStand {

    static final String OF_STAND = "FairKind.ofStand";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand_id")
    private FairStand stand;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "included_it"))
    @AttributeOverride(name = "en", column = @Column(name = "included_en"))
    private LocalisedText included;

    @Column(name = "places")
    private int places;

    @Column(name = "area")
    private BigDecimal area;

    @Column(name = "price")
    private BigDecimal price;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FairKind() {}

    FairKind(FairStand stand, Instant now) {
        this.stand = stand;
        this.createdAt = now;
    }

    /** Already checked by {@link StandPolicy}. */
    void describe(KindForm form, StandPolicy.KindNumbers numbers) {
        this.name = form.name();
        this.included = form.included();
        this.places = form.getPlaces();
        this.area = numbers.area();
        this.price = numbers.price();
    }

    @Override
    public FairStand getStand() {
        return stand;
    }

    public LocalisedText getName() {
        return name;
    }

    public LocalisedText getIncluded() {
        return included;
    }

    public int getPlaces() {
        return places;
    }

    /** Of one place, in square metres. */
    public BigDecimal getArea() {
        return area;
    }

    /** Of one place, in euro without VAT. */
    public BigDecimal getPrice() {
        return price;
    }
}
