package it.lifesciencehub.eventforms;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One person is asked about their place. Made with the place, or when the questionnaire goes out; answered while booking,
 * on the place's page or by a link. It is complete when nothing is left that only the person can give, as a file.
 */
@Entity
@Table(name = "event_form_request")
@NamedQuery(
        name = FormRequest.OF_REGISTRATION,
        query = "SELECT q FROM FormRequest q JOIN FETCH q.form f JOIN FETCH f.use JOIN FETCH f.event"
                + " WHERE q.registration.id = :registration AND f.purpose = :purpose")
public class FormRequest extends BaseEntity {

    static final String OF_REGISTRATION = "FormRequest.ofRegistration";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private EventForm form;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "response_id")
    private Long responseId;

    @Column(name = "answered")
    private boolean answered;

    @Column(name = "complete")
    private boolean complete;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected FormRequest() {}

    FormRequest(EventForm form, Registration registration) {
        this.form = form;
        this.registration = registration;
    }

    /** @param response null where it is anonymous */
    void answer(Long response, boolean whole) {
        responseId = response;
        answered = true;
        complete = whole;
    }

    void asked(Instant now) {
        askedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    public EventForm getForm() {
        return form;
    }

    public Registration getRegistration() {
        return registration;
    }

    public Long getResponseId() {
        return responseId;
    }

    public boolean isAnswered() {
        return answered;
    }

    public boolean isComplete() {
        return complete;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }
}
