package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.PlaceStep;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the places of a mission, in the transaction of each step: asks who gets a place for their data, and takes who
 * loses it out of rooms and meetings. Tells travellers what has changed.
 */
@ApplicationScoped
class Travellers {

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelMails mails;

    @Inject
    private TravelTrail trail;

    @Inject
    private Clock clock;

    void onStep(@Observes PlaceStep step) {
        Registration registration = step.registration();
        if (!Travel.KIND.equals(registration.getEvent().getKind().getCode())) {
            return;
        }
        access.of(registration.getEvent().getId()).ifPresent(travel -> {
            if (registration.getStatus() == RegistrationStatus.CONFIRMED) {
                come(travel, registration);
            } else if (!registration.getStatus().isActive()) {
                leave(travel, registration);
            }
        });
    }

    private void come(Travel travel, Registration registration) {
        if (travel.isAsked() && clock.instant().isBefore(travel.getEvent().getStartsAt())) {
            ask(travel, registration);
        }
        if (travel.isPublished()) {
            access.changed(travel);
        }
    }

    private void leave(Travel travel, Registration registration) {
        access.lock(travel);
        Long id = registration.getId();
        for (TravelStay stay : book.stays(travel)) {
            if (stay.getRegistration().getId().equals(id)) {
                book.remove(stay);
                access.changed(travel);
            } else if (id.equals(stay.getSharesWithId())) {
                stay.alone();
            }
        }
        book.meetings(travel).forEach(meeting -> meeting.leave(id));
        book.legs(travel).forEach(leg -> leg.join(id, true));
        book.sheets(travel).values().stream()
                .filter(sheet -> id.equals(sheet.getShareWithId()))
                .forEach(sheet -> sheet.shareWith(null));
        book.sheet(id).ifPresent(sheet -> {
            int values = empty(sheet, book.done(travel).getOrDefault(id, List.of()));
            if (values > 0) {
                trail.record("travel.purged", travel, registration.getPerson().getName(), String.valueOf(values));
            }
        });
    }

    /** Throws away what somebody gave, and said was done. @return how many values */
    int empty(TravelSheet sheet, List<TravelDone> done) {
        List<TravelValue> values = book.values(sheet);
        values.forEach(book::remove);
        done.forEach(book::remove);
        sheet.empty();
        return values.size();
    }

    /** @return whether they had not been asked before */
    boolean ask(Travel travel, Registration registration) {
        TravelSheet sheet = book.sheetOf(travel, registration);
        if (sheet.getAskedAt() != null) {
            return false;
        }
        sheet.asked(clock.instant());
        mails.ask(travel, registration);
        return true;
    }

    /** Tells everybody whose itinerary is not what they were told last; one mail each. @return how many */
    int tell(Travel travel) {
        ItineraryMaker maker = new ItineraryMaker(book, travel);
        Map<Long, TravelSheet> sheets = book.sheets(travel);
        int told = 0;
        for (Registration one : book.travellers(travel)) {
            String now = ItineraryChanges.text(maker.of(one.getId(), Language.IT), maker.of(one.getId(), Language.EN));
            TravelSheet known = sheets.get(one.getId());
            TravelSheet sheet = known == null ? book.sheetOf(travel, one) : known;
            Optional<String> before = Optional.ofNullable(sheet.getTold());
            List<ItineraryChanges.Change> changes = ItineraryChanges.between(before.orElse(""), now);
            if (before.isEmpty()) {
                mails.published(travel, one);
                told++;
            } else if (!changes.isEmpty()) {
                mails.changed(travel, one, changes);
                told++;
            }
            sheet.told(now);
        }
        if (told > 0 || travel.isToTell()) {
            travel.told(clock.instant());
        }
        return told;
    }
}
