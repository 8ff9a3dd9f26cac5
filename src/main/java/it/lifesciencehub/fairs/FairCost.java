package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A cost of a stand that its companies share; what is funded by others is taken off before it is split. */
@Entity
@Table(name = "fair_cost")
@NamedQuery(
        name = FairCost.OF_STAND,
        query = "SELECT c FROM FairCost c WHERE c.stand.id = :stand ORDER BY c.createdAt, c.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.named")
        })
public class FairCost extends BaseEntity implements OnStand {

    static final String OF_STAND = "FairCost.ofStand";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand_id")
    private FairStand stand;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Column(name = "net")
    private BigDecimal net;

    @Column(name = "funded")
    private BigDecimal funded;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    @Enumerated(EnumType.STRING)
    @Column(name = "split")
    private CostSplit split;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fair_cost_request", joinColumns = @JoinColumn(name = "cost_id"))
    @Column(name = "request_id")
    private Set<Long> named = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    protected FairCost() {}

    FairCost(FairStand stand, Instant now) {
        this.stand = stand;
        this.createdAt = now;
    }

    /** Already checked by {@link CostPolicy}. */
    void describe(CostForm form, CostPolicy.Numbers numbers) {
        this.name = form.name();
        this.net = numbers.net();
        this.funded = numbers.funded();
        this.vatRate = numbers.vatRate();
        this.split = form.getSplit();
        this.named = split == CostSplit.NAMED ? new HashSet<>(List.of(form.getNamed())) : new HashSet<>();
    }

    CostPolicy.Item toItem() {
        return new CostPolicy.Item(getId(), net, funded, vatRate, split, Set.copyOf(named));
    }

    @Override
    public FairStand getStand() {
        return stand;
    }

    public LocalisedText getName() {
        return name;
    }

    /** In euro, without VAT. */
    public BigDecimal getNet() {
        return net;
    }

    /** The part of it that co-funding bears; zero at least. */
    public BigDecimal getFunded() {
        return funded;
    }

    /** In percent. */
    public BigDecimal getVatRate() {
        return vatRate;
    }

    public CostSplit getSplit() {
        return split;
    }

    /** Requests of the companies that bear it; empty unless it is split among named ones. */
    public Set<Long> getNamed() {
        return named;
    }
}
