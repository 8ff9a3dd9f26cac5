package it.lifesciencehub.people;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A human being whom the association knows. Comes in by import, by a delegate's or staff's hand, or by signing up;
 * always with one main e-mail address, to which everything is sent. An account may hang on it, or none.
 */
@Entity
@Table(name = "person")
public class Person extends BaseEntity {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "phone")
    private String phone;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    private List<PersonEmail> emails = new ArrayList<>();

    protected Person() {}

    /** @param address the main e-mail address, not yet proven */
    public Person(String givenName, String familyName, Language language, String address, Instant now) {
        this.language = language;
        this.createdAt = now;
        this.emails.add(new PersonEmail(this, address, true));
        rename(givenName, familyName);
    }

    public void rename(String givenName, String familyName) {
        this.givenName = givenName.strip();
        this.familyName = familyName.strip();
        refreshSearchText();
    }

    public void prefer(Language language) {
        this.language = language;
    }

    public void callAt(String phone) {
        this.phone = phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** Replaces the main address; the new one is not proven. */
    public void changeMainEmail(String address) {
        mainEmail().changeTo(address);
        refreshSearchText();
    }

    /** A further address, which its owner has proven. */
    void addEmail(String address, Instant now) {
        PersonEmail email = new PersonEmail(this, address, false);
        email.prove(now);
        emails.add(email);
        refreshSearchText();
    }

    /** Not the main one. */
    void removeEmail(PersonEmail email) {
        emails.remove(email);
        refreshSearchText();
    }

    /** The search column holds names and addresses. */
    void refreshSearchText() {
        searchText = SearchText.of(
                500,
                Stream.concat(
                                Stream.of(givenName, familyName, givenName),
                                emails.stream()
                                        .sorted(Comparator.comparing(PersonEmail::isMain)
                                                .reversed())
                                        .map(PersonEmail::getAddress))
                        .toArray(String[]::new));
    }

    public PersonEmail mainEmail() {
        return emails.stream().filter(PersonEmail::isMain).findFirst().orElseThrow();
    }

    /** The main e-mail address. */
    public String getEmail() {
        return mainEmail().getAddress();
    }

    /** For mails: the main address, in the person's language. */
    public MailDraft.Recipient recipient() {
        return new MailDraft.Recipient(getId(), getName(), getEmail(), language);
    }

    /** Given name and family name. */
    public String getName() {
        return givenName + " " + familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public Language getLanguage() {
        return language;
    }

    public String getPhone() {
        return phone;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public List<PersonEmail> getEmails() {
        return List.copyOf(emails);
    }
}
