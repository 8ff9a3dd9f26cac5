package it.lifesciencehub.eventfees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** The last number that was given in a year. */
@Entity
@Table(name = "event_charge_numbers")
class FeeNumbers implements Serializable {

    @Id
    @Column(name = "for_year")
    private Integer year;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "last_number")
    private int last;

    protected FeeNumbers() {}

    FeeNumbers(int year) {
        this.year = year;
    }

    String next() {
        return FeePolicy.number(year, ++last);
    }
}
