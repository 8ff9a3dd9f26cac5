package it.lifesciencehub.careers;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A professional figure that a company presents: in which slots, who will be there, and how many students fit each time.
 * Written while companies offer; once students have wished, the company may order them, and else lots are drawn.
 */
@Entity
@Table(name = "career_figure")
@NamedQuery(
        name = CareerFigure.OF_DAY,
        query = "SELECT f FROM CareerFigure f JOIN FETCH f.company c JOIN FETCH c.organisation o"
                + " WHERE c.day.id = :day AND c.removedAt IS NULL AND f.withdrawnAt IS NULL"
                + " ORDER BY o.name, f.createdAt, f.id")
public class CareerFigure extends BaseEntity {

    static final String OF_DAY = "CareerFigure.ofDay";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private CareerCompany company;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title = new LocalisedText("", "");

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "description_it"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalisedText description = new LocalisedText("", "");

    @Column(name = "speakers")
    private String speakers = "";

    @Column(name = "seats")
    private int seats;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "career_figure_slot", joinColumns = @JoinColumn(name = "figure_id"))
    @Column(name = "slot_id")
    private Set<Long> slots = new HashSet<>();

    protected CareerFigure() {}

    CareerFigure(CareerCompany company, Instant now) {
        this.company = company;
        this.createdAt = now;
    }

    /** Already checked by {@link CareerPolicy}. */
    void describe(FigureForm form, Set<Long> wanted) {
        this.title = new LocalisedText(form.getTitleIt(), form.getTitleEn());
        this.description = new LocalisedText(form.getDescriptionIt(), form.getDescriptionEn());
        this.speakers = form.getSpeakers() == null ? "" : form.getSpeakers().strip();
        this.seats = form.getSeats();
        slots.retainAll(wanted);
        slots.addAll(wanted);
    }

    /** The company has ordered its students now; null: lots order them. */
    void ordered(Instant now) {
        orderedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public CareerCompany getCompany() {
        return company;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public LocalisedText getDescription() {
        return description;
    }

    /** Who will be there, in the company's words; may be empty. */
    public String getSpeakers() {
        return speakers;
    }

    /** How many students fit each time. */
    public int getSeats() {
        return seats;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    public Set<Long> getSlots() {
        return Set.copyOf(slots);
    }
}
