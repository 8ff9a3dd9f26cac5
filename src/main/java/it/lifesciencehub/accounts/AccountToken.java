package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A link that works once, kept as a hash. It belongs to a person, or, where the address is not yet a person's, carries
 * the names that a person will be made of: so nobody becomes a person of the hub before the address is proven. It ends
 * by its hour, or by use, which ends every other link to the same address too.
 */
@Entity
@Table(name = "account_token")
@NamedQuery(name = AccountToken.BY_HASH, query = "SELECT t FROM AccountToken t WHERE t.tokenHash = :hash")
@NamedQuery(
        name = AccountToken.END_OF_PURPOSE,
        query = "UPDATE AccountToken t SET t.usedAt = :now, t.version = t.version + 1"
                + " WHERE t.purpose = :purpose AND t.usedAt IS NULL")
@NamedQuery(
        name = AccountToken.END_OF_ADDRESS,
        query = "UPDATE AccountToken t SET t.usedAt = :now, t.version = t.version + 1"
                + " WHERE t.address = :address AND t.usedAt IS NULL")
@NamedQuery(
        name = AccountToken.MADE_SINCE,
        query = "SELECT COUNT(t) FROM AccountToken t WHERE t.address = :address AND t.purpose = :purpose"
                + " AND t.usedAt IS NULL AND t.createdAt > :since")
@NamedQuery(
        name = AccountToken.PROOFS_OF_PERSON,
        query = "SELECT t FROM AccountToken t WHERE t.person = :person AND t.usedAt IS NULL AND t.expiresAt > :now"
                + " AND t.purpose = it.lifesciencehub.accounts.TokenPurpose.EMAIL_PROOF ORDER BY t.createdAt, t.id")
@NamedQuery(
        name = AccountToken.STAFF_INVITATIONS,
        query = "SELECT NEW it.lifesciencehub.accounts.StaffInvitationRow(t.id, t.givenName, t.familyName, t.address,"
                + " t.role, t.createdAt, t.expiresAt) FROM AccountToken t"
                + " WHERE t.purpose = it.lifesciencehub.accounts.TokenPurpose.STAFF_INVITATION AND t.usedAt IS NULL"
                + " ORDER BY t.createdAt DESC, t.id DESC")
public class AccountToken extends BaseEntity {

    public static final String BY_HASH = "AccountToken.byHash";
    public static final String END_OF_PURPOSE = "AccountToken.endOfPurpose";
    public static final String END_OF_ADDRESS = "AccountToken.endOfAddress";
    public static final String MADE_SINCE = "AccountToken.madeSince";
    public static final String PROOFS_OF_PERSON = "AccountToken.proofsOfPerson";
    public static final String STAFF_INVITATIONS = "AccountToken.staffInvitations";

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private TokenPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "address")
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountToken() {}

    private AccountToken(TokenPurpose purpose, String secret, Role role, Instant now) {
        this.purpose = purpose;
        this.tokenHash = Secrets.hash(secret);
        this.role = role;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    static AccountToken forFirstAdministrator(String secret, Instant now) {
        return new AccountToken(TokenPurpose.FIRST_ADMINISTRATOR, secret, Role.ADMINISTRATOR, now);
    }

    /** @param role what the person becomes; without meaning where there is an account already */
    static AccountToken forPerson(TokenPurpose purpose, String secret, Person person, Role role, Instant now) {
        AccountToken token = new AccountToken(purpose, secret, role, now);
        token.person = person;
        token.givenName = person.getGivenName();
        token.familyName = person.getFamilyName();
        token.address = person.getEmail();
        token.language = person.getLanguage();
        return token;
    }

    /** For somebody who is not yet a person of the hub. */
    static AccountToken forNewcomer(TokenPurpose purpose, String secret, Newcomer who, Role role, Instant now) {
        AccountToken token = new AccountToken(purpose, secret, role, now);
        token.givenName = who.givenName().strip();
        token.familyName = who.familyName().strip();
        token.address = PersonEmail.normalised(who.address());
        token.language = who.language();
        return token;
    }

    /** For an address that the person says is theirs, too. */
    static AccountToken forAddress(String secret, Person person, String address, Instant now) {
        AccountToken token = forPerson(TokenPurpose.EMAIL_PROOF, secret, person, null, now);
        token.address = PersonEmail.normalised(address);
        return token;
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    public TokenPurpose getPurpose() {
        return purpose;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getAddress() {
        return address;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
