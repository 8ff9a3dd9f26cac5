package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Answers to offered places, by the private link of the mail or by who may change the registration. Looking changes
 * nothing; when an answer returns, what it says is committed.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OfferWork work;

    @Inject
    private Offers offers;

    @Inject
    private Clock clock;

    /** @throws it.lifesciencehub.shared.Refusal as gone where the link is wrong or another one came after it */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public OfferView look(String token) {
        Registration registration = offers.find(token);
        Event event = registration.getEvent();
        return new OfferView(
                registration.getPerson().getName(),
                registration.getOrganisation() == null
                        ? ""
                        : registration.getOrganisation().getName(),
                event.getTitle(),
                event.getSlug(),
                event.getStartsAt(),
                event.getEndsAt(),
                event.getPlace().line(),
                registration.getStatus(),
                registration.getOfferedUntil(),
                registration.getStatus() == RegistrationStatus.OFFERED
                        && !OfferPolicy.hasRunOut(registration.getOfferedUntil(), clock.instant()),
                party(registration));
    }

    private int party(Registration registration) {
        return registration.getPartyId() == null
                ? 1
                : Math.max(
                        1,
                        em.createNamedQuery(Registration.OF_PARTY, Registration.class)
                                .setParameter("party", registration.getPartyId())
                                .setParameter("status", registration.getStatus())
                                .getResultList()
                                .size());
    }

    /** @return confirmed, or expired where the answer came too late */
    @Allow(Role.ANYONE)
    public RegistrationStatus acceptByLink(String token) {
        return Attempts.run(() -> work.answer(token, true));
    }

    @Allow(Role.ANYONE)
    public RegistrationStatus declineByLink(String token) {
        return Attempts.run(() -> work.answer(token, false));
    }

    /** @return confirmed, or expired where the answer came too late */
    @Allow(Role.PERSON)
    public RegistrationStatus accept(Long registrationId) {
        return Attempts.run(() -> work.answer(registrationId, true));
    }

    @Allow(Role.PERSON)
    public RegistrationStatus decline(Long registrationId) {
        return Attempts.run(() -> work.answer(registrationId, false));
    }

    /**
     * Whether somebody who waits is confirmed without being asked.
     *
     * @param day the last day on which they are, or null: they are asked always
     */
    @Allow(Role.PERSON)
    public void takeWithoutAsking(Long registrationId, LocalDate day) {
        Attempts.run(() -> {
            work.takeWithoutAsking(registrationId, day);
            return null;
        });
    }
}
