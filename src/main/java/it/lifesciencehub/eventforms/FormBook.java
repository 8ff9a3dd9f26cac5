package it.lifesciencehub.eventforms;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.questionnaires.AnswerChannel;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.questionnaires.ResponseCommand;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Forms, requests and links as this room finds and writes them. In the caller's transaction. */
@ApplicationScoped
class FormBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ResponseBook responses;

    @Inject
    private Clock clock;

    /** Detached or not. */
    Optional<EventForm> form(Long eventId, FormPurpose purpose) {
        return em.createNamedQuery(EventForm.OF_EVENT, EventForm.class)
                .setParameter("event", eventId)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    Optional<EventForm> standing(Long eventId, FormPurpose purpose) {
        return form(eventId, purpose).filter(EventForm::isStanding);
    }

    Optional<FormRequest> request(Long registrationId, FormPurpose purpose) {
        return em.createNamedQuery(FormRequest.OF_REGISTRATION, FormRequest.class)
                .setParameter("registration", registrationId)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    FormRequest requestOf(EventForm form, Registration registration) {
        return request(registration.getId(), form.getPurpose()).orElseGet(() -> {
            FormRequest request = new FormRequest(form, registration);
            em.persist(request);
            return request;
        });
    }

    /** The request of a link; a wrong one, or one of a form that is asked no more, leads nowhere. */
    FormRequest byToken(String token) {
        return em.createNamedQuery(FormLink.BY_HASH, FormRequest.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(FormReason.LINK_NOT_VALID));
    }

    /** The secret of a further link; the former ones go on working. */
    String link(FormRequest request) {
        String secret = Secrets.link();
        em.persist(new FormLink(request, Secrets.hash(secret), clock.instant()));
        return secret;
    }

    /** How many were asked and have a place still, and how many of them have answered everything. */
    record Asked(long asked, long answered) {}

    Asked asked(EventForm form) {
        Object[] counts = em.createQuery(
                        "SELECT COUNT(q), SUM(CASE WHEN q.complete = TRUE THEN 1 ELSE 0 END) FROM FormRequest q"
                                + " WHERE q.form = :form AND q.registration.status IN :active",
                        Object[].class)
                .setParameter("form", form)
                .setParameter("active", FormRows.ACTIVE)
                .getSingleResult();
        return new Asked(((Number) counts[0]).longValue(), counts[1] == null ? 0 : ((Number) counts[1]).longValue());
    }

    static Instant until(EventForm form) {
        return FormPolicy.until(
                form.getPurpose(), form.getAnswerUntil(), form.getEvent().getStartsAt(), due(form));
    }

    /** From when those who came are asked. */
    static Instant due(EventForm form) {
        return FormPolicy.due(
                form.getPurpose(), form.getAskAt(), form.getEvent().getEndsAt());
    }

    void lock(FormRequest request) {
        em.lock(request, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(request);
    }

    /**
     * Keeps the answers to a request.
     *
     * @param whole whether nothing is left that the person has yet to give
     */
    void keep(
            FormRequest request,
            AskedVersion asked,
            AnswerSheet sheet,
            boolean whole,
            Language language,
            AnswerChannel channel) {
        Registration registration = request.getRegistration();
        Identity caller = Caller.current();
        String by = channel == AnswerChannel.LINK ? registration.getPerson().getName() : caller.name();
        Long response = responses.store(new ResponseCommand(
                request.getForm().getUse().getId(),
                registration.getPerson(),
                registration.getOrganisation(),
                registration.getId(),
                asked,
                sheet,
                by,
                language,
                channel));
        request.answer(asked.anonymous() ? null : response, whole);
    }

    /** Those who are to be told, with their standing registrations and not complete. */
    List<FormRequest> open(EventForm form) {
        return em.createQuery(
                        "SELECT q FROM FormRequest q JOIN FETCH q.registration r JOIN FETCH r.person"
                                + " WHERE q.form = :form AND q.complete = FALSE AND r.status IN :active"
                                + " ORDER BY q.id",
                        FormRequest.class)
                .setParameter("form", form)
                .setParameter("active", FormRows.ACTIVE)
                .getResultList();
    }
}
