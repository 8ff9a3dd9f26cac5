package it.lifesciencehub.newsletters;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.events.EventVisibility;
import it.lifesciencehub.mail.MailLetter.Card;
import it.lifesciencehub.positions.PublishedRow;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What everybody may read on the hub's pages, as cards of a newsletter; what is not public any more is left out. */
@ApplicationScoped
class NewsletterCards {

    private static final int MOST = 60;
    private static final String POSITIONS = "SELECT NEW it.lifesciencehub.positions.PublishedRow(p.id, t.title.it,"
            + " t.title.en, g.name.it, g.name.en, a.name.it, a.name.en, p.publishedAt) FROM PositionText t"
            + " JOIN t.position p JOIN p.group g JOIN g.area a WHERE t.number = p.textNumber"
            + " AND p.state = it.lifesciencehub.positions.PositionState.PUBLISHED ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** Coming events, the next first, then positions, the newest first. */
    List<CardChoice> choices() {
        List<CardChoice> choices = new ArrayList<>();
        em.createQuery(
                        "SELECT e FROM Event e WHERE e.status = :published AND e.visibility = :everybody"
                                + " AND e.endsAt > :now ORDER BY e.startsAt, e.id",
                        Event.class)
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("everybody", EventVisibility.PUBLIC)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList()
                .forEach(event -> choices.add(new CardChoice(
                        CardKind.EVENT.card(event.getId()), CardKind.EVENT, event.getTitle(), event.getStartsAt())));
        em.createQuery(POSITIONS + "ORDER BY p.publishedAt DESC, p.id", PublishedRow.class)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> choices.add(new CardChoice(
                        CardKind.POSITION.card(row.id()),
                        CardKind.POSITION,
                        new LocalisedText(row.titleIt(), row.titleEn()),
                        row.at())));
        return choices;
    }

    /** @throws Refusal where one of them is nothing that everybody may read */
    Set<String> require(Set<String> cards) {
        Set<String> there = new TreeSet<>();
        events(cards).forEach(event -> there.add(CardKind.EVENT.card(event.getId())));
        positions(cards).forEach(row -> there.add(CardKind.POSITION.card(row.id())));
        if (!there.containsAll(cards)) {
            throw new Refusal(List.of(new Problem("cards", NewsletterReason.CARD_NOT_PUBLIC)));
        }
        return there;
    }

    List<Card> cards(Set<String> cards, Language language) {
        List<Card> all = new ArrayList<>();
        events(cards).forEach(event -> all.add(card(event, language)));
        positions(cards)
                .forEach(row -> all.add(new Card(
                        row.title(language),
                        row.group(language),
                        null,
                        say(language, "card.position"),
                        settings.address("/positions/" + row.id()))));
        return all;
    }

    private Card card(Event event, Language language) {
        String place = event.getPlace().line();
        return new Card(
                event.getTitle().in(language),
                Moments.range(language, event.getStartsAt(), event.getEndsAt()) + " · "
                        + (place.isEmpty() ? say(language, "card.online") : place),
                event.getSummary() == null ? null : event.getSummary().in(language),
                say(language, "card.event"),
                settings.address("/events/" + event.getSlug()));
    }

    private List<Event> events(Set<String> cards) {
        return CardKind.EVENT
                .idsIn(cards)
                .map(id -> em.find(Event.class, id))
                .filter(NewsletterCards::isPublic)
                .sorted(Comparator.comparing(Event::getStartsAt).thenComparing(Event::getId))
                .collect(Collectors.toList());
    }

    static boolean isPublic(Event event) {
        return event != null && event.isPublished() && event.getVisibility() == EventVisibility.PUBLIC;
    }

    private List<PublishedRow> positions(Set<String> cards) {
        List<Long> ids = CardKind.POSITION.idsIn(cards).toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(POSITIONS + "AND p.id IN :ids ORDER BY p.publishedAt DESC, p.id", PublishedRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String say(Language language, String key) {
        return Texts.get(language, "newsletters", key);
    }
}
