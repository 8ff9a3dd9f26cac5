package it.lifesciencehub.people;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** An e-mail address of one person, unique in the hub, kept in small letters. Proven when its owner used a link sent to it. */
@Entity
@Table(name = "person_email")
public class PersonEmail extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "address")
    private String address;

    @Column(name = "main")
    private boolean main;

    @Column(name = "proven_at")
    private Instant provenAt;

    protected PersonEmail() {}

    PersonEmail(Person person, String address, boolean main) {
        this.person = person;
        this.address = normalised(address);
        this.main = main;
    }

    /** How addresses are stored and compared. */
    public static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    void changeTo(String address) {
        this.address = normalised(address);
        this.provenAt = null;
    }

    void makeMain(boolean main) {
        this.main = main;
    }

    public void prove(Instant now) {
        if (provenAt == null) {
            provenAt = now;
        }
    }

    public Person getPerson() {
        return person;
    }

    public String getAddress() {
        return address;
    }

    public boolean isMain() {
        return main;
    }

    public boolean isProven() {
        return provenAt != null;
    }
}
