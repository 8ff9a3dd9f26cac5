package it.lifesciencehub.newsletters;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPublished;
import it.lifesciencehub.mail.HeaderText;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A new event of a series is told to the subscribers of the series. In the transaction of publishing only the newsletter
 * is written down; its mails follow in parts, however many there are.
 */
@ApplicationScoped
class SeriesNews {

    /** In which staff can stop it, or take the event back. */
    static final Duration DELAY = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void published(@Observes EventPublished news) {
        Event event = em.find(Event.class, news.eventId());
        Instant now = clock.instant();
        if (event.getSeries() == null
                || !NewsletterCards.isPublic(event)
                || !event.getStartsAt().isAfter(now)) {
            return;
        }
        String topic = Topic.series(event.getSeries().getCode()).key();
        Newsletter newsletter = new Newsletter(
                event,
                topic,
                new LocalisedText(subject(event, Language.IT), subject(event, Language.EN)),
                new LocalisedText(body(event, Language.IT), body(event, Language.EN)),
                NewsletterPolicy.byDay(now.plus(DELAY)),
                now);
        em.persist(newsletter);
        trail.record(
                "newsletter.ofSeries",
                "Newsletter",
                newsletter.getId(),
                event.getTitle().getIt(),
                topic);
    }

    private static String subject(Event event, Language language) {
        return HeaderText.oneLine(
                Texts.get(
                        language,
                        "newsletters",
                        "mail.series.subject",
                        event.getSeries().getName().in(language),
                        event.getTitle().in(language)),
                NewsletterPolicy.MAX_SUBJECT);
    }

    private static String body(Event event, Language language) {
        return Texts.get(
                language,
                "newsletters",
                "mail.series.text",
                event.getSeries().getName().in(language));
    }
}
