package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The right of one person to sign in. Comes to life when the person uses a link sent to them and chooses a password;
 * begins as PERSON, STAFF or ADMINISTRATOR. The second factor counts from
 * the moment when a code of it was typed. A disabled account keeps everything and cannot sign in; it can be enabled again.
 */
@Entity
@Table(name = "account")
@NamedQuery(
        name = Account.BY_ADDRESS,
        query = "SELECT a FROM Account a, PersonEmail e WHERE e.person = a.person AND e.address = :address"
                + " AND (e.main = TRUE OR e.provenAt IS NOT NULL)")
@NamedQuery(name = Account.BY_PERSON, query = "SELECT a FROM Account a WHERE a.person.id = :personId")
@NamedQuery(
        name = Account.ACTIVE_ADMINISTRATORS,
        query = "SELECT a FROM Account a WHERE a.role = it.lifesciencehub.shared.security.Role.ADMINISTRATOR"
                + " AND a.disabledAt IS NULL ORDER BY a.id")
@NamedQuery(
        name = Account.STAFF_ROWS,
        query =
                "SELECT NEW it.lifesciencehub.accounts.StaffAccountRow(a.id, p.givenName, p.familyName, e.address, a.role,"
                        + " a.totpConfirmedAt, a.disabledAt, a.lastSignInAt)"
                        + " FROM Account a JOIN a.person p, PersonEmail e WHERE e.person = p AND e.main = TRUE"
                        + " AND a.role <> it.lifesciencehub.shared.security.Role.PERSON"
                        + " ORDER BY p.familyName, p.givenName, a.id")
public class Account extends BaseEntity {

    public static final String BY_ADDRESS = "Account.byAddress";
    public static final String BY_PERSON = "Account.byPerson";
    public static final String ACTIVE_ADMINISTRATORS = "Account.activeAdministrators";
    public static final String STAFF_ROWS = "Account.staffRows";

    @OneToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "totp_confirmed_at")
    private Instant totpConfirmedAt;

    @Column(name = "totp_last_step")
    private long totpLastStep;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected Account() {}

    /** @param role PERSON, STAFF or ADMINISTRATOR */
    public Account(Person person, Role role, String passwordHash, Instant now) {
        this.person = person;
        this.createdAt = now;
        changeRole(role);
        changePassword(passwordHash, now);
    }

    void changePassword(String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
    }

    /** The same password, stored anew. */
    void rehash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    final void changeRole(Role role) {
        if (role != Role.PERSON && role != Role.STAFF && role != Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("An account cannot hold " + role);
        }
        this.role = role;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /** Takes the secret as the second factor if the code is one of it. */
    boolean enrol(String secret, String code, Instant now) {
        OptionalLong step = OneTimePassword.acceptedStep(secret, code, now, 0);
        if (step.isEmpty()) {
            return false;
        }
        totpSecret = secret;
        totpConfirmedAt = now;
        totpLastStep = step.getAsLong();
        return true;
    }

    /** Accepts a code of the second factor, each one once. */
    boolean acceptCode(String code, Instant now) {
        if (!hasSecondFactor()) {
            return false;
        }
        OptionalLong step = OneTimePassword.acceptedStep(totpSecret, code, now, totpLastStep);
        step.ifPresent(accepted -> totpLastStep = accepted);
        return step.isPresent();
    }

    void dropSecondFactor() {
        totpSecret = null;
        totpConfirmedAt = null;
    }

    public boolean hasSecondFactor() {
        return totpConfirmedAt != null && totpSecret != null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public boolean isStaff() {
        return role != Role.PERSON;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Instant getPasswordChangedAt() {
        return passwordChangedAt;
    }

    public Instant getTotpConfirmedAt() {
        return totpConfirmedAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }
}
