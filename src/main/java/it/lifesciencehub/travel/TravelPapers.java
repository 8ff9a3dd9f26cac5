package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.DataKeys;
import it.lifesciencehub.shared.security.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens and seals what travellers gave, and finds what each of them lacks. Whoever asks has been let in already. */
@ApplicationScoped
class TravelPapers {

    private static final Logger LOG = Logger.getLogger(TravelPapers.class.getName());

    @Inject
    private TravelBook book;

    @Inject
    private DataKeys keys;

    @Inject
    private Clock clock;

    /** All travellers with what they lack, by name. What cannot be opened counts as not given. */
    List<TravellerRow> rows(Travel travel) {
        return rows(travel, book.travellers(travel), book.values(travel));
    }

    /** The same of one, whose data alone are opened. */
    TravellerRow row(Travel travel, Registration registration) {
        List<TravelValue> values =
                book.sheet(registration.getId()).map(book::values).orElse(List.of());
        return rows(travel, List.of(registration), values).get(0);
    }

    private List<TravellerRow> rows(Travel travel, List<Registration> travellers, List<TravelValue> values) {
        Map<Long, Map<TravelField, String>> given = new HashMap<>();
        for (TravelValue value : values) {
            try {
                given.computeIfAbsent(
                                value.getSheet().getRegistration().getId(), id -> new EnumMap<>(TravelField.class))
                        .put(value.getField(), value.open(keys));
            } catch (SealBroken e) {
                LOG.log(Level.SEVERE, "Travellers'' data: {0}", e.getMessage());
            }
        }
        Map<Long, TravelSheet> sheets = book.sheets(travel);
        Map<Long, List<TravelDone>> done = book.done(travel);
        List<TravelLeg> legs = book.legs(travel);
        List<TravelItem> items = book.items(travel);
        return travellers.stream()
                .map(one -> row(
                        one,
                        sheets.get(one.getId()),
                        lacks(
                                travel,
                                one,
                                legs,
                                items,
                                given.getOrDefault(one.getId(), Map.of()),
                                done.getOrDefault(one.getId(), List.of()))))
                .toList();
    }

    private record Lacks(Light light, List<Lack> list) {}

    private static TravellerRow row(Registration one, TravelSheet sheet, Lacks lacks) {
        return new TravellerRow(
                one.getId(),
                one.getPerson().getName(),
                one.getOrganisation() == null ? null : one.getOrganisation().getId(),
                one.getOrganisation() == null ? "" : one.getOrganisation().getName(),
                lacks.light(),
                lacks.list(),
                sheet == null ? null : sheet.getRemindedAt());
    }

    private Lacks lacks(
            Travel travel,
            Registration one,
            List<TravelLeg> legs,
            List<TravelItem> items,
            Map<TravelField, String> given,
            List<TravelDone> done) {
        List<PaperPolicy.Rule> rules = legs.stream()
                .filter(leg -> leg.isJoinedBy(one.getId()))
                .map(TravelLeg::rule)
                .toList();
        List<PaperPolicy.Task> open = new ArrayList<>(PaperPolicy.visas(rules));
        items.forEach(item -> open.add(new PaperPolicy.Task(item.getId(), null, item.getDueOn())));
        open.removeIf(task -> done.stream()
                .anyMatch(is -> task.itemId() == null
                        ? task.legId().equals(is.getLegId())
                        : task.itemId().equals(is.getItemId())));
        String expiry = given.get(TravelField.PASSPORT_EXPIRY);
        List<PaperPolicy.Lack> lacks = PaperPolicy.lacks(
                PaperPolicy.isComplete(given, travel.isAskNumber()),
                expiry == null ? null : LocalDate.parse(expiry),
                rules,
                open,
                travel.getDueOn());
        return new Lacks(
                PaperPolicy.light(lacks, RomeTime.today(clock)),
                lacks.stream()
                        .map(lack -> new Lack(lack.kind().name(), what(lack, legs, items), lack.day()))
                        .toList());
    }

    private static LocalisedText what(PaperPolicy.Lack lack, List<TravelLeg> legs, List<TravelItem> items) {
        return switch (lack.kind()) {
            case DATA, PASSPORT -> null;
            case ITEM ->
                items.stream()
                        .filter(item -> item.getId().equals(lack.id()))
                        .findFirst()
                        .map(TravelItem::getTitle)
                        .orElseThrow();
            case VISA ->
                legs.stream()
                        .filter(leg -> leg.getId().equals(lack.id()))
                        .findFirst()
                        .map(leg -> Countries.name(leg.getCountry()))
                        .orElseThrow();
        };
    }

    /** What a traveller gave, opened. */
    Map<TravelField, String> open(TravelSheet sheet) {
        Map<TravelField, String> given = new EnumMap<>(TravelField.class);
        try {
            for (TravelValue value : book.values(sheet)) {
                given.put(value.getField(), value.open(keys));
            }
        } catch (SealBroken e) {
            throw refusal(e);
        }
        return given;
    }

    /** Seals what is given in the place of what was given before. */
    void seal(TravelSheet sheet, Map<TravelField, String> given) {
        book.values(sheet).forEach(book::remove);
        book.flush();
        try {
            given.forEach((field, text) -> {
                TravelValue value = new TravelValue(sheet, field);
                value.seal(keys, text);
                book.add(value);
            });
        } catch (SealBroken e) {
            throw refusal(e);
        }
    }

    /** What the caller is told, and what whoever runs the hub reads in the log. */
    private static Refusal refusal(SealBroken broken) {
        LOG.log(Level.SEVERE, "Travellers'' data: {0}", broken.getMessage());
        return new Refusal(
                switch (broken.why()) {
                    case KEY_NOT_USABLE -> TravelReason.KEY_NOT_USABLE;
                    case KEY_MISSING -> TravelReason.KEY_MISSING;
                    case CHANGED -> TravelReason.DATA_DAMAGED;
                });
    }
}
