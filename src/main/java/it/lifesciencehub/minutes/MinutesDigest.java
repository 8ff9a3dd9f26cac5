package it.lifesciencehub.minutes;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Notes that somebody was sent the list of what is overdue in a week, so that they get one. */
@Entity
@Table(name = "minutes_digest")
public class MinutesDigest extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "week_of")
    private LocalDate weekOf;

    protected MinutesDigest() {}

    /** @param weekOf the week's Monday */
    MinutesDigest(Person person, LocalDate weekOf) {
        this.person = person;
        this.weekOf = weekOf;
    }
}
