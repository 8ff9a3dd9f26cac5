package it.lifesciencehub.newsletters;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailPreview;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.newsletters.NewsletterMails.Letter;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Newsletters while they are written. What sends them is {@link NewsletterSendingService}. */
@Stateless
@Guarded
public class NewsletterService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsletterCards cards;

    @Inject
    private NewsletterMails mails;

    @Inject
    private Topics topics;

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Allow(Role.STAFF)
    public Page<NewsletterRow> list(String words, PageRequest request) {
        String like = SearchText.like(words);
        long total = em.createQuery(
                        "SELECT COUNT(n) FROM Newsletter n WHERE LOWER(n.subject.it) LIKE :like ESCAPE '!'"
                                + " OR LOWER(n.subject.en) LIKE :like ESCAPE '!'",
                        Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(
                em.createNamedQuery(Newsletter.ROWS, NewsletterRow.class)
                        .setParameter("like", like)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    @Allow(Role.STAFF)
    public NewsletterView find(Long id) {
        Newsletter newsletter = found(id);
        return new NewsletterView(
                id,
                newsletter.getVersion(),
                NewsletterForm.of(newsletter),
                newsletter.getSubject(),
                new LocalisedText(
                        topics.names(newsletter.getTopics(), Language.IT),
                        topics.names(newsletter.getTopics(), Language.EN)),
                newsletter.getState(),
                newsletter.getEvent() == null ? null : newsletter.getEvent().getTitle(),
                newsletter.getPlannedAt(),
                newsletter.getStartedAt(),
                newsletter.getFinishedAt());
    }

    @Allow(Role.STAFF)
    public List<TopicChoice> topics() {
        return topics.all();
    }

    /** What can be shown as a card. */
    @Allow(Role.STAFF)
    public List<CardChoice> cards() {
        return cards.choices();
    }

    /** @return the new draft's id */
    @Allow(Role.STAFF)
    public Long create(NewsletterForm form) {
        Newsletter newsletter = new Newsletter(Caller.current().name(), clock.instant());
        write(newsletter, form);
        em.persist(newsletter);
        em.flush();
        record("newsletter.created", newsletter, "");
        return newsletter.getId();
    }

    @Allow(Role.STAFF)
    public void change(Long id, long version, NewsletterForm form) {
        Newsletter newsletter = found(id);
        newsletter.requireVersion(version);
        write(newsletter, form);
        record("newsletter.changed", newsletter, "");
    }

    private void write(Newsletter newsletter, NewsletterForm form) {
        NewsletterPolicy.requireDraft(form);
        newsletter.write(form, topics.require(form.getTopics()), cards.require(chosen(form)));
    }

    private static Set<String> chosen(NewsletterForm form) {
        return new TreeSet<>(form.getCards());
    }

    /** How it would read in each language; nothing is saved. */
    @Allow(Role.STAFF)
    public List<MailPreview> preview(NewsletterForm form) {
        NewsletterPolicy.requireDraft(form);
        Newsletter draft = new Newsletter(Caller.current().name(), clock.instant());
        write(draft, form);
        return Arrays.stream(Language.values())
                .map(language -> MailPreview.of(
                        mails.preview(
                                Letter.of(draft, language),
                                new Recipient(null, Caller.current().name(), "preview@example.org", language)),
                        settings.publicAddress()))
                .toList();
    }

    /** Sends a draft, as it was saved last, in both languages to whoever asks for it. Its links lead nowhere. */
    @Allow(Role.STAFF)
    public String tryOut(Long id) {
        Newsletter newsletter = found(id);
        Person person = Refusal.requireFound(em.find(Person.class, Caller.requirePersonId()));
        for (Language language : Language.values()) {
            outbox.add(mails.trial(
                    Letter.of(newsletter, language),
                    new Recipient(person.getId(), person.getName(), person.getEmail(), language)));
        }
        record("newsletter.tried", newsletter, person.getEmail());
        return person.getEmail();
    }

    private Newsletter found(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Newsletter.class, id));
    }

    private void record(String action, Newsletter newsletter, String detail) {
        trail.record(
                action,
                "Newsletter",
                newsletter.getId(),
                newsletter.getSubject().getIt(),
                detail);
    }
}
