package it.lifesciencehub.sample;

import com.github.f4b6a3.tsid.TsidCreator;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.invitations.AudienceService;
import it.lifesciencehub.invitations.CampaignForm;
import it.lifesciencehub.invitations.CampaignSendingService;
import it.lifesciencehub.invitations.CampaignService;
import it.lifesciencehub.invitations.ConditionDraft;
import it.lifesciencehub.invitations.ConditionKind;
import it.lifesciencehub.invitations.GroupCampaignService;
import it.lifesciencehub.invitations.InvitationAct;
import it.lifesciencehub.invitations.InvitationAnswerService;
import it.lifesciencehub.invitations.InvitationReply;
import it.lifesciencehub.newsletters.CardKind;
import it.lifesciencehub.newsletters.MySubscriptionService;
import it.lifesciencehub.newsletters.NewsletterForm;
import it.lifesciencehub.newsletters.NewsletterService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An audience, a campaign with answers, a draft, a group's message, subscribers, and newsletters sent and to come. */
@Singleton
@Startup
@DependsOn("SampleMeetings")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleNews {

    private static final Logger LOG = Logger.getLogger(SampleNews.class.getName());
    private static final Pattern LINK = Pattern.compile("/invitations/(\\S+)");
    private static final int READERS = 24;
    private static final String GROUP = "access-working-group";
    private static final InvitationAct[] ANSWERS = {
        InvitationAct.ACCEPT, InvitationAct.ACCEPT, null, InvitationAct.DECLINE, InvitationAct.HESITATE, null
    };

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private HubSettings settings;

    @EJB
    private AudienceService audiences;

    @EJB
    private CampaignService campaigns;

    @EJB
    private CampaignSendingService sending;

    @EJB
    private GroupCampaignService groupCampaigns;

    @EJB
    private InvitationAnswerService answers;

    @EJB
    private MySubscriptionService subscriptions;

    @EJB
    private NewsletterService newsletters;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        // Written to invented addresses: only where mails are kept and not sent.
        if (!settings.smtpHost().isEmpty() || !stage.isFreeFor("SELECT COUNT(c) FROM Campaign c")) {
            return;
        }
        Caller.run(SampleStage.STAFF, this::make);
    }

    private void make() {
        Long audience = audience();
        campaigns.events().stream().findFirst().ifPresent(event -> {
            Long id = campaigns.create(form("invitation", audience, Long.valueOf(event.value())));
            sending.send(id, campaigns.find(id).version());
            answer(id);
        });
        campaigns.create(form("draft", audience, null));
        groupCampaigns.create(GROUP, form("group", null, null), null);
        subscribe();
        news();
    }

    private Long audience() {
        Long id = audiences.create(data.value("news.audience"));
        ask(id, new ConditionDraft(1, ConditionKind.PROVINCE, false, "MI", null));
        ask(id, new ConditionDraft(2, ConditionKind.DELEGATE, false, "", null));
        ask(id, new ConditionDraft(3, ConditionKind.MEMBERSHIP_STATE, false, "ACTIVE", null));
        return id;
    }

    private void ask(Long audience, ConditionDraft draft) {
        audiences.ask(audience, audiences.find(audience).version(), draft);
    }

    private CampaignForm form(String key, Long audience, Long event) {
        CampaignForm form = new CampaignForm();
        String start = "news." + key;
        form.setName(data.value(start + ".name"));
        form.setAudienceId(audience);
        form.setEventId(event);
        form.setSubjectIt(data.value(start + ".subject.it"));
        form.setSubjectEn(data.value(start + ".subject.en"));
        form.setBodyIt(data.value(start + ".body.it"));
        form.setBodyEn(data.value(start + ".body.en"));
        return form;
    }

    /** Answers by the links in the mails that are kept; who does not answer is not answered for. */
    private void answer(Long campaign) {
        List<String> texts = em.createQuery(
                        "SELECT m.textBody FROM MailMessage m, Invitation i WHERE i.campaign.id = :campaign"
                                + " AND m.subjectType = 'Invitation' AND m.subjectId = i.id ORDER BY i.id",
                        String.class)
                .setParameter("campaign", campaign)
                .getResultList();
        int at = 0;
        for (String text : texts) {
            InvitationAct choice = ANSWERS[at++ % ANSWERS.length];
            Matcher link = LINK.matcher(text == null ? "" : text);
            if (choice != null && link.find()) {
                try {
                    answers.answer(
                            link.group(1),
                            new InvitationReply(
                                    choice,
                                    choice == InvitationAct.DECLINE ? data.value("news.declined") : null,
                                    null));
                } catch (Refusal refusal) {
                    LOG.log(Level.FINE, "An invented answer was refused", refusal);
                }
            }
        }
    }

    private void subscribe() {
        List<String> topics =
                newsletters.topics().stream().map(one -> one.key()).toList();
        List<Person> people = em.createQuery("SELECT p FROM Person p ORDER BY p.id", Person.class)
                .setMaxResults(READERS)
                .getResultList();
        int at = 0;
        for (Person person : people) {
            int first = at++;
            List<String> chosen = List.of(topics.get(0), topics.get(1 + first % (topics.size() - 1)));
            Caller.run(
                    new Identity(null, person.getId(), person.getName(), Set.of(Role.PERSON), ""),
                    () -> subscriptions.choose(chosen, Language.IT));
        }
    }

    private void news() {
        NewsletterForm past = letter("past");
        Long id = newsletters.create(past);
        sent(id, clock.instant().minus(Duration.ofDays(12)));
        NewsletterForm next = letter("next");
        next.setCards(em.createQuery(
                        "SELECT e FROM Event e WHERE e.status = it.lifesciencehub.events.EventStatus.PUBLISHED AND"
                                + " e.visibility = it.lifesciencehub.events.EventVisibility.PUBLIC AND e.startsAt > :now"
                                + " ORDER BY e.startsAt, e.id",
                        Event.class)
                .setParameter("now", clock.instant())
                .setMaxResults(2)
                .getResultStream()
                .map(event -> CardKind.EVENT.card(event.getId()))
                .toList());
        newsletters.create(next);
    }

    private NewsletterForm letter(String key) {
        NewsletterForm form = new NewsletterForm();
        String start = "newsletter." + key;
        form.setSubjectIt(data.value(start + ".subject.it"));
        form.setSubjectEn(data.value(start + ".subject.en"));
        form.setBodyIt(data.value(start + ".body.it"));
        form.setBodyEn(data.value(start + ".body.en"));
        form.setTopics(List.of("news"));
        return form;
    }

    /** As if it had left days ago: its mails are nothing to look at any more. */
    private void sent(Long newsletter, Instant when) {
        try {
            transaction.begin();
            em.createQuery("UPDATE Newsletter n SET n.state = it.lifesciencehub.newsletters.NewsletterState.SENT,"
                            + " n.createdAt = :at, n.startedAt = :at, n.finishedAt = :end WHERE n.id = :id")
                    .setParameter("at", when)
                    .setParameter("end", when.plusSeconds(40))
                    .setParameter("id", newsletter)
                    .executeUpdate();
            List<Long> readers = em.createQuery("SELECT s.id FROM Subscriber s ORDER BY s.id", Long.class)
                    .getResultList();
            for (Long reader : readers) {
                em.createNativeQuery(
                                "INSERT INTO newsletter_delivery (id, version, newsletter_id, subscriber_id, state,"
                                        + " at) SELECT ?, 1, n.id, ?, 'SENT', n.started_at FROM newsletter n WHERE n.id = ?")
                        .setParameter(1, TsidCreator.getTsid().toLong())
                        .setParameter(2, reader)
                        .setParameter(3, newsletter)
                        .executeUpdate();
            }
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException("The sample newsletter could not be written", e);
        }
    }
}
