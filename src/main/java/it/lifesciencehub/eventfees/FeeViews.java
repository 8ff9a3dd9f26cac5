package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Charges as pages and documents show them. */
@ApplicationScoped
class FeeViews {

    @Inject
    private FeeBook book;

    @Inject
    private Clock clock;

    ChargeView of(FeeCharge charge) {
        Event event = charge.getEvent();
        Registration registration = charge.getRegistration();
        return new ChargeView(
                charge.getId(),
                charge.getNumber(),
                registration.getId(),
                event.getId(),
                event.getSlug(),
                new LocalisedText(event.getTitle().getIt(), event.getTitle().getEn()),
                event.getStartsAt(),
                event.getEndsAt(),
                registration.getPerson().getName(),
                registration.getOrganisation() == null
                        ? null
                        : registration.getOrganisation().getName(),
                charge.getAmount(),
                charge.getPaid(),
                charge.left(),
                charge.toReturn(),
                new LocalisedText(
                        charge.getVatNote().getIt(), charge.getVatNote().getEn()),
                RomeTime.of(charge.getMadeAt()).toLocalDate(),
                charge.getDueOn(),
                book.keptUntil(charge),
                charge.state(RomeTime.today(clock)),
                charge.getHolder(),
                Iban.grouped(charge.getIban()),
                charge.getBic(),
                charge.getCause(),
                book.payments(charge.getId()).stream().map(FeePayment::toRow).toList());
    }
}
