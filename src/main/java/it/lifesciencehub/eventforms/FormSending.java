package it.lifesciencehub.eventforms;

import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Asks and reminds, form by form, each under the lock of the form's row, so that several nodes do it once. */
@ApplicationScoped
class FormSending {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormBook book;

    @Inject
    private FormMails mails;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Clock clock;

    /** Those who had a place before the form was attached. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void askThoseWithPlaces(EventForm form) {
        if (!clock.instant().isBefore(FormBook.until(form))) {
            return;
        }
        for (Registration registration : registrations(form, FormRows.ACTIVE)) {
            FormRequest request = book.requestOf(form, registration);
            if (request.getAskedAt() == null && !request.isComplete()) {
                mails.ask(request);
            }
        }
    }

    /** @return how many were asked */
    @Transactional(Transactional.TxType.MANDATORY)
    public int askAfterwards(EventForm form) {
        em.lock(form, LockModeType.PESSIMISTIC_WRITE);
        int asked = 0;
        Set<Long> came = arrivals.at(form.getEvent().getId());
        for (Registration registration : registrations(form, List.of(RegistrationStatus.CONFIRMED))) {
            FormRequest request = book.requestOf(form, registration);
            boolean there =
                    came.isEmpty() || came.contains(registration.getPerson().getId());
            if (there && request.getAskedAt() == null && !request.isAnswered()) {
                mails.ask(request);
                asked++;
            }
        }
        form.asked(clock.instant());
        return asked;
    }

    /** @return how many were reminded */
    @Transactional(Transactional.TxType.MANDATORY)
    public int remindAll(EventForm form) {
        em.lock(form, LockModeType.PESSIMISTIC_WRITE);
        List<FormRequest> open = book.open(form);
        open.forEach(mails::remind);
        form.reminded(clock.instant());
        return open.size();
    }

    /** Forms for which something may be due. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Long> working() {
        return em.createQuery(
                        "SELECT f.id FROM EventForm f WHERE f.detachedAt IS NULL AND f.event.status ="
                                + " it.lifesciencehub.events.EventStatus.PUBLISHED AND (f.event.endsAt > :longAgo OR f.purpose ="
                                + " it.lifesciencehub.eventforms.FormPurpose.LATER AND (f.askedAt IS NULL OR"
                                + " f.askedAt > :longAgo))"
                                + " ORDER BY f.id",
                        Long.class)
                .setParameter("longAgo", clock.instant().minus(FormPolicy.AFTERWARDS_OPEN))
                .getResultList();
    }

    /** Whatever is due for one form now; twice changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void goOn(Long formId) {
        EventForm form = em.find(EventForm.class, formId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(form);
        Instant now = clock.instant();
        Instant until = FormBook.until(form);
        if (form.getPurpose().isAfterwards() && form.getAskedAt() == null) {
            if (!now.isBefore(FormBook.due(form)) && now.isBefore(until)) {
                askAfterwards(form);
            }
            return;
        }
        for (FormRequest request : book.open(form)) {
            if (FormPolicy.remindsNow(request.getAskedAt(), request.getRemindedAt(), until, now)) {
                mails.remind(request);
            }
        }
    }

    private List<Registration> registrations(EventForm form, List<RegistrationStatus> statuses) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event = :event"
                                + " AND r.status IN :statuses ORDER BY r.id",
                        Registration.class)
                .setParameter("event", form.getEvent())
                .setParameter("statuses", statuses)
                .getResultList();
    }
}
