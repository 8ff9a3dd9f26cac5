package it.lifesciencehub.certificates;

import it.lifesciencehub.shared.database.YearNumbers;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The numbers of certificates. */
@Entity
@Table(name = "certificate_numbers")
class CertificateNumbers extends YearNumbers {

    protected CertificateNumbers() {}

    CertificateNumbers(int year) {
        super(year);
    }

    String next() {
        return CertificatePolicy.number(year(), take());
    }
}
