package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.database.YearNumbers;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The numbers of charges. */
@Entity
@Table(name = "event_charge_numbers")
class FeeNumbers extends YearNumbers {

    protected FeeNumbers() {}

    FeeNumbers(int year) {
        super(year);
    }

    String next() {
        return FeePolicy.number(year(), take());
    }
}
