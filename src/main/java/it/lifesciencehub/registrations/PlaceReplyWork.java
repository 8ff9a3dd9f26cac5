package it.lifesciencehub.registrations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.people.PersonEmail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** One answer of a calendar, under the lock of the event's places like every change of a place. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PlaceReplyWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private RegistrationMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    Optional<ReplyOutcome> take(Long registrationId, CalendarReply reply) {
        Registration registration = em.find(Registration.class, registrationId);
        if (registration == null) {
            return Optional.empty();
        }
        EventPlaces places = lock.lock(registration.getEvent().getId());
        em.refresh(registration);
        Event event = registration.getEvent();
        em.refresh(event);
        Instant now = clock.instant();
        ReplyOutcome outcome = PlaceReplyPolicy.judge(reply, standing(registration, event, now));
        if (outcome == ReplyOutcome.NOTED || outcome == ReplyOutcome.GIVEN_BACK || outcome == ReplyOutcome.NO_PLACE) {
            registration.answerByCalendar(reply.answer(), reply.stamp() == null ? now : reply.stamp());
        }
        if (outcome == ReplyOutcome.GIVEN_BACK) {
            giveBack(places, registration, reply);
            book.settle(event, places);
        }
        return Optional.of(outcome);
    }

    private static PlaceReplyPolicy.Standing standing(Registration registration, Event event, Instant now) {
        return new PlaceReplyPolicy.Standing(
                registration.getPerson().getEmails().stream()
                        .map(PersonEmail::getAddress)
                        .collect(Collectors.toSet()),
                registration.getStatus(),
                registration.lastCalendarSequence(),
                registration.getCalendarAnsweredAt(),
                event.isCancelled() || !now.isBefore(event.getStartsAt()));
    }

    private void giveBack(EventPlaces places, Registration registration, CalendarReply reply) {
        RegistrationStatus before = registration.getStatus();
        book.move(
                places, registration, RegistrationStatus.CANCELLED, ChangeReason.DECLINED_BY_CALENDAR, reply.comment());
        mails.tellCancelled(registration, before);
        trail.record(
                "registration.cancelled",
                "Registration",
                registration.getId(),
                registration.getPerson().getName() + " – "
                        + registration.getEvent().getTitle().getIt(),
                ChangeReason.DECLINED_BY_CALENDAR.name());
    }
}
