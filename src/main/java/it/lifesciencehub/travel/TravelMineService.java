package it.lifesciencehub.travel;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A traveller's own page: what they give, what they see to, with whom they share, and their itinerary. */
@Stateless
@Guarded
public class TravelMineService {

    private static final String ITEM = "item-";
    private static final String VISA = "visa-";

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelPapers papers;

    @Inject
    private TravelTrail trail;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** @throws Refusal as not found for everybody who has no confirmed place, and before staff asked or published */
    @Allow(Role.PERSON)
    public MyTravel open(Long eventId, Language language) {
        Travel travel = access.require(eventId);
        Registration own = access.own(travel);
        Optional<TravelSheet> sheet = book.sheet(own.getId());
        TravellerRow row = papers.row(travel, own);
        Long shareWith = sheet.map(TravelSheet::getShareWithId).orElse(null);
        return new MyTravel(
                eventId,
                travel.getEvent().getTitle(),
                own.getPerson().getName(),
                travel.isAsked(),
                travel.isAskNumber(),
                isOpen(travel),
                travel.getDueOn(),
                travel.purgeOn(),
                until(travel, own),
                row.light(),
                row.lacks(),
                tasks(travel, own),
                sheet.map(papers::open).orElse(Map.of()),
                shareWith,
                shareWith != null && RoomPolicy.agreed(own.getId(), shareWith, book.wishes(travel)),
                fellows(travel, own),
                travel.isPublished() ? new ItineraryMaker(book, travel).of(own.getId(), language) : null);
    }

    private boolean isOpen(Travel travel) {
        return travel.isAsked() && clock.instant().isBefore(travel.getEvent().getEndsAt());
    }

    private java.time.LocalDate until(Travel travel, Registration own) {
        return PaperPolicy.validUntil(book.legs(travel).stream()
                        .filter(leg -> leg.isJoinedBy(own.getId()))
                        .map(TravelLeg::rule)
                        .toList())
                .orElse(null);
    }

    private List<MyTravel.Task> tasks(Travel travel, Registration own) {
        List<TravelDone> done = book.done(travel).getOrDefault(own.getId(), List.of());
        List<MyTravel.Task> tasks = new ArrayList<>();
        for (TravelLeg leg : book.legs(travel)) {
            if (leg.getVisa() == VisaRule.YES && leg.isJoinedBy(own.getId())) {
                tasks.add(new MyTravel.Task(
                        VISA + leg.getId(),
                        "VISA",
                        Countries.name(leg.getCountry()),
                        leg.getVisaBy(),
                        done.stream().anyMatch(one -> leg.getId().equals(one.getLegId()))));
            }
        }
        for (TravelItem item : book.items(travel)) {
            tasks.add(new MyTravel.Task(
                    ITEM + item.getId(),
                    "ITEM",
                    item.getTitle(),
                    item.getDueOn(),
                    done.stream().anyMatch(one -> item.getId().equals(one.getItemId()))));
        }
        return tasks;
    }

    private List<MyTravel.Fellow> fellows(Travel travel, Registration own) {
        return book.travellers(travel).stream()
                .filter(one -> !one.equals(own))
                .map(one -> new MyTravel.Fellow(
                        one.getId(),
                        one.getPerson().getName(),
                        one.getOrganisation() == null
                                ? ""
                                : one.getOrganisation().getName()))
                .toList();
    }

    private Registration ownOpen(Travel travel) {
        Registration own = access.own(travel);
        if (!isOpen(travel)) {
            throw new Refusal(TravelReason.NOT_ASKED);
        }
        return own;
    }

    /** Seals and stores what is given, in the place of what was given before. */
    @Allow(Role.PERSON)
    public void give(Long eventId, Map<TravelField, String> given) {
        Travel travel = access.locked(eventId);
        Registration own = ownOpen(travel);
        Map<TravelField, String> kept = PaperPolicy.check(given, travel.isAskNumber(), RomeTime.today(clock));
        TravelSheet sheet = book.sheetOf(travel, own);
        papers.seal(sheet, kept);
        sheet.answered(clock.instant());
        trail.record("travel.given", travel, own.getPerson().getName(), String.valueOf(kept.size()));
    }

    /** Says with whom they would share a room, or that they would not; it counts once both have said so. */
    @Allow(Role.PERSON)
    public void shareWith(Long eventId, Long otherId) {
        Travel travel = access.locked(eventId);
        Registration own = ownOpen(travel);
        if (otherId != null
                && (otherId.equals(own.getId())
                        || fellows(travel, own).stream()
                                .noneMatch(one -> one.registrationId().equals(otherId)))) {
            throw new Refusal(TravelReason.NOT_A_TRAVELLER);
        }
        book.sheetOf(travel, own).shareWith(otherId);
        trail.record("travel.sharing-said", travel, own.getPerson().getName(), "");
    }

    /** Says of an item or a visa that it is seen to, or that it is not. @param key as in {@link MyTravel.Task} */
    @Allow(Role.PERSON)
    public void tick(Long eventId, String key, boolean done) {
        Travel travel = access.locked(eventId);
        Registration own = ownOpen(travel);
        MyTravel.Task task = tasks(travel, own).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        if (task.done() == done) {
            return;
        }
        Long id = Long.valueOf(key.substring(key.indexOf('-') + 1));
        boolean item = key.startsWith(ITEM);
        if (done) {
            book.add(new TravelDone(book.sheetOf(travel, own), item ? id : null, item ? null : id, clock.instant()));
        } else {
            book.done(travel).get(own.getId()).stream()
                    .filter(one -> id.equals(item ? one.getItemId() : one.getLegId()))
                    .forEach(book::remove);
        }
        trail.record(
                done ? "travel.ticked" : "travel.unticked",
                travel,
                own.getPerson().getName(),
                task.what().getIt());
    }

    /** The caller's itinerary as a document. */
    @Allow(Role.PERSON)
    public PdfDocument pdf(Long eventId, Language language) {
        Travel travel = access.require(eventId);
        Registration own = published(travel);
        return ItineraryPdf.of(
                travel.getEvent(),
                own.getPerson().getName(),
                new ItineraryMaker(book, travel).of(own.getId(), language),
                language);
    }

    /** The caller's itinerary for their calendar: what has a time in the time of its place, the rest by its day. */
    @Allow(Role.PERSON)
    public List<CalendarEntry> calendar(Long eventId, Language language) {
        Travel travel = access.require(eventId);
        Registration own = published(travel);
        Event event = travel.getEvent();
        return ItineraryCalendar.entries(
                travel,
                new ItineraryMaker(book, travel).of(own.getId(), language),
                event.getTitle().in(language),
                settings.address("/my/travel/" + eventId),
                settings.mailFrom(),
                language);
    }

    private Registration published(Travel travel) {
        Registration own = access.own(travel);
        if (!travel.isPublished()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return own;
    }

    /** Missions on which the caller goes, that show them something, soonest first. */
    @Allow(Role.PERSON)
    public List<Mission> mine() {
        return access.missions(clock.instant()).stream()
                .map(travel -> new Mission(
                        travel.getEvent().getId(),
                        travel.getEvent().getTitle(),
                        travel.isPublished(),
                        papers.row(travel, access.own(travel)).light()))
                .toList();
    }

    /** A mission on which somebody goes. */
    public record Mission(Long eventId, it.lifesciencehub.shared.LocalisedText title, boolean published, Light light)
            implements java.io.Serializable {}
}
