package it.lifesciencehub.careers;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Who may what at a career day: staff everything, a company's delegates and its contact what is the company's, a teacher
 * what is the class's, a student their own list. To everybody else there is nothing.
 */
@ApplicationScoped
class CareerAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private Clock clock;

    /** The career day on this event, if it has a frame. */
    Optional<CareerDay> of(Long eventId) {
        return eventId == null
                ? Optional.empty()
                : em.createNamedQuery(CareerDay.OF_EVENT, CareerDay.class)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .findFirst();
    }

    CareerDay require(Long eventId) {
        return of(eventId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** The day, held until the transaction ends, so that one change comes after the other. */
    CareerDay locked(Long eventId) {
        return lock(require(eventId));
    }

    CareerDay lock(CareerDay day) {
        em.refresh(day, LockModeType.PESSIMISTIC_WRITE);
        return day;
    }

    Event event(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!CareerDay.KIND.equals(event.getKind().getCode())) {
            throw new Refusal(CareerReason.NOT_A_CAREER_DAY);
        }
        return event;
    }

    CareerCompany company(CompanyKey key) {
        if (key.token() != null) {
            return valid(link(key.token()).map(CareerLink::getCompany).filter(this::works));
        }
        organisations.requireDelegateOf(key.organisationId());
        List<CareerCompany> found = em.createNamedQuery(CareerCompany.OF_ORGANISATION, CareerCompany.class)
                .setParameter("event", key.eventId())
                .setParameter("organisation", key.organisationId())
                .getResultList();
        return found.stream()
                .filter(one -> !one.getDay().getEvent().isCancelled())
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    private boolean works(CareerCompany company) {
        return !company.isRemoved() && works(company.getDay());
    }

    CareerClass schoolClass(ClassKey key) {
        if (key.token() != null) {
            return valid(link(key.token()).map(CareerLink::getSchoolClass).filter(one -> works(one.getDay())));
        }
        if (!Caller.current().signedIn()) {
            throw new Refusal(CommonReason.NOT_SIGNED_IN);
        }
        if (!Caller.current().staff()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return Refusal.requireFound(key.classId() == null ? null : em.find(CareerClass.class, key.classId()));
    }

    CareerStudent student(String token) {
        return valid(link(token)
                .map(CareerLink::getStudent)
                .filter(one -> works(one.getSchoolClass().getDay())));
    }

    private Optional<CareerLink> link(String token) {
        return em.createNamedQuery(CareerLink.BY_HASH, CareerLink.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    private static <T> T valid(Optional<T> holder) {
        return holder.orElseThrow(() -> new Refusal(CareerReason.LINK_NOT_VALID));
    }

    /** Links end when the day is cancelled, and when what is known of students goes. */
    boolean works(CareerDay day) {
        return !day.getEvent().isCancelled()
                && day.getPurgedAt() == null
                && clock.instant().isBefore(day.purgeAt());
    }

    CareerPhase phase(CareerDay day) {
        return day.phase(clock.instant());
    }
}
