package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Something that every company on a stand hands in by a day, as a text or as a file. */
@Entity
@Table(name = "fair_item")
@NamedQuery(
        name = FairItem.OF_STAND,
        query = "SELECT i FROM FairItem i WHERE i.stand.id = :stand ORDER BY i.dueOn, i.createdAt, i.id")
public class FairItem extends BaseEntity implements OnStand {

    static final String OF_STAND = "FairItem.ofStand";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand_id")
    private FairStand stand;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "help_it"))
    @AttributeOverride(name = "en", column = @Column(name = "help_en"))
    private LocalisedText help;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private ItemKind kind;

    @Column(name = "most")
    private Integer most;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FairItem() {}

    FairItem(FairStand stand, Instant now) {
        this.stand = stand;
        this.createdAt = now;
    }

    /** Already checked by {@link ItemPolicy}. */
    void describe(ItemForm form) {
        this.title = form.title();
        this.help = form.help();
        this.kind = form.getKind();
        this.most = kind == ItemKind.TEXT ? form.getMost() : null;
        this.dueOn = form.getDue();
    }

    @Override
    public FairStand getStand() {
        return stand;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public LocalisedText getHelp() {
        return help;
    }

    public ItemKind getKind() {
        return kind;
    }

    /** Characters at most of a text; null for a file. */
    public Integer getMost() {
        return most;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
