package it.lifesciencehub.questionnaires;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody's answers in one use of a questionnaire. Each correction is a further {@link ResponseRevision}; the newest one
 * counts. Of an anonymous use it knows neither the person nor the organisation nor the hour.
 */
@Entity
@Table(name = "questionnaire_response")
public class Response extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "use_id")
    private QuestionnaireUse use;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "reference_id")
    private Long referenceId;

    @Column(name = "newest")
    private int newest;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Response() {}

    /** @param referenceId what the feature asks about, or null */
    Response(QuestionnaireUse use, Person person, Organisation organisation, Long referenceId, Instant now) {
        this.use = use;
        this.person = person;
        this.organisation = organisation;
        this.referenceId = referenceId;
        this.answeredAt = now;
    }

    /** @return the number of the revision that follows */
    int answerAgain(Instant now) {
        answeredAt = now;
        return ++newest;
    }

    public QuestionnaireUse getUse() {
        return use;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Long getReferenceId() {
        return referenceId;
    }

    public int getNewest() {
        return newest;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
