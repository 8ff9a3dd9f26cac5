package it.lifesciencehub.eventfees;

import it.lifesciencehub.registrations.ChangeReason;
import it.lifesciencehub.registrations.PlaceStep;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A charge with each place that is confirmed, and its end with the place, in the transaction and under the lock of the
 * booking. Whoever is offered a place, or waits for one, owes nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeeObserver {

    @Inject
    private FeeBook book;

    void onStep(@Observes PlaceStep step) {
        Registration registration = step.registration();
        if (step.reason() == ChangeReason.REPLACED) {
            return;
        }
        if (step.reason() == ChangeReason.TOOK_OVER) {
            book.standing(registration.getReplacesId()).ifPresent(charge -> book.follow(charge, registration));
            return;
        }
        boolean before = step.from() == RegistrationStatus.CONFIRMED;
        boolean now = registration.getStatus() == RegistrationStatus.CONFIRMED;
        if (now && !before && !registration.getEvent().isByInvitation()) {
            book.charge(registration);
        } else if (before && !now) {
            book.standing(registration.getId()).ifPresent(book::cancel);
        }
    }
}
