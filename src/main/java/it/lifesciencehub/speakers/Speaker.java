package it.lifesciencehub.speakers;

import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody who speaks at events. Begins with a name; gets a biography, perhaps a photograph once they have agreed to its
 * publication, and loses it again when they no longer do. What a programme says of them stays as it was on the day.
 */
@Entity
@Table(name = "speaker")
public class Speaker extends BaseEntity {

    private static final LocalisedText NOTHING = new LocalisedText("", "");

    @Column(name = "name")
    private String name;

    @Column(name = "job_title")
    private String jobTitle = "";

    @Column(name = "organisation_name")
    private String organisationName = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "biography_it"))
    @AttributeOverride(name = "en", column = @Column(name = "biography_en"))
    private LocalisedText biography = NOTHING;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "photo_file_id")
    private StoredFile photo;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "photo_text_it"))
    @AttributeOverride(name = "en", column = @Column(name = "photo_text_en"))
    private LocalisedText photoText = NOTHING;

    @Column(name = "photo_consent")
    private String photoConsent = "";

    @Column(name = "photo_at")
    private Instant photoAt;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Speaker() {}

    public Speaker(String name, String jobTitle, String organisationName, LocalisedText biography, Instant now) {
        this.createdAt = now;
        introduce(name, jobTitle, organisationName, biography);
    }

    public void introduce(String name, String jobTitle, String organisationName, LocalisedText biography) {
        this.name = name.strip();
        this.jobTitle = plain(jobTitle);
        this.organisationName = plain(organisationName);
        this.biography = biography;
        this.searchText = SearchText.of(500, this.name, this.organisationName);
    }

    /** Who it is among the people and organisations that the hub knows; null where nobody. */
    public void link(Organisation organisation, Person person) {
        this.organisation = organisation;
        this.person = person;
    }

    /**
     * @param text what is to be seen, for those who do not see it
     * @param consent who agreed to its publication, when and how
     */
    public void show(StoredFile photo, LocalisedText text, String consent, Instant now) {
        this.photo = photo;
        this.photoText = text;
        this.photoConsent = consent.strip();
        this.photoAt = now;
    }

    /** Nobody sees it from now on. */
    public void hidePhoto() {
        photo = null;
        photoText = NOTHING;
        photoConsent = "";
        photoAt = null;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    public String getName() {
        return name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Person getPerson() {
        return person;
    }

    public LocalisedText getBiography() {
        return biography;
    }

    public StoredFile getPhoto() {
        return photo;
    }

    public LocalisedText getPhotoText() {
        return photoText;
    }

    public String getPhotoConsent() {
        return photoConsent;
    }

    public Instant getPhotoAt() {
        return photoAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
