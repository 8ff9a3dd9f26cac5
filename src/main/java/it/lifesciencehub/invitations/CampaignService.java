package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailPreview;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Campaigns while they are written: texts, previews, trials. What sends them is {@link CampaignSendingService}. */
@Stateless
@Guarded
public class CampaignService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AudienceReader reader;

    @Inject
    private CampaignAccess access;

    @Inject
    private CampaignMails mails;

    @Inject
    private PersonRegister people;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    /** The newest first. */
    @Allow(Role.STAFF)
    public Page<CampaignRow> list(String words, PageRequest request) {
        String like = SearchText.like(words);
        long total = em.createQuery(
                        "SELECT COUNT(c) FROM Campaign c WHERE LOWER(c.name) LIKE :like ESCAPE '!'", Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(
                em.createNamedQuery(Campaign.ROWS, CampaignRow.class)
                        .setParameter("like", like)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    @Allow({Role.STAFF, Role.PERSON})
    public CampaignView find(Long id) {
        return CampaignView.of(found(id));
    }

    /** Audiences to write to, by name. */
    @Allow(Role.STAFF)
    public List<ValueChoice> audiences() {
        return choices("SELECT a.id, a.name, a.name FROM Audience a ORDER BY a.name, a.id");
    }

    /** Events to which people can be invited now, the next first. */
    @Allow(Role.STAFF)
    public List<ValueChoice> events() {
        return em.createQuery(
                        "SELECT e FROM Event e WHERE e.status = it.lifesciencehub.events.EventStatus.PUBLISHED"
                                + " AND e.byInvitation = FALSE AND e.startsAt > :now ORDER BY e.startsAt, e.id",
                        Event.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(event -> CampaignPolicy.takesAnswers(event, clock.instant()))
                .map(event -> new ValueChoice(event.getId().toString(), event.getTitle()))
                .toList();
    }

    private List<ValueChoice> choices(String query) {
        return em.createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new ValueChoice(
                        row[0].toString(),
                        new it.lifesciencehub.shared.LocalisedText((String) row[1], (String) row[2])))
                .toList();
    }

    /** @return the new draft's id */
    @Allow(Role.STAFF)
    public Long create(CampaignForm form) {
        CampaignPolicy.requireDraft(form);
        Event event = form.getEventId() == null ? null : Refusal.requireFound(em.find(Event.class, form.getEventId()));
        if (event != null && !CampaignPolicy.takesAnswers(event, clock.instant())) {
            throw new Refusal(List.of(new Problem("event", InvitationReason.EVENT_NOT_OPEN)));
        }
        Campaign campaign = new Campaign(form.getName(), audience(form), event, Caller.current(), clock.instant());
        campaign.write(form, campaign.getAudience());
        em.persist(campaign);
        record("campaign.created", campaign, "");
        return campaign.getId();
    }

    @Allow({Role.STAFF, Role.PERSON})
    public void change(Long id, long version, CampaignForm form) {
        Campaign campaign = found(id);
        campaign.requireVersion(version);
        form.setEventId(campaign.getEvent() == null ? null : campaign.getEvent().getId());
        keepToGroup(campaign, form);
        CampaignPolicy.requireDraft(form);
        campaign.write(form, audience(form));
        record("campaign.changed", campaign, "");
    }

    /** A group's campaign stays with the audience it was made with, and asks its people themselves. */
    private static void keepToGroup(Campaign campaign, CampaignForm form) {
        if (campaign.getGroup() != null) {
            form.setAudienceId(campaign.getAudience().getId());
            form.setNominating(false);
        }
    }

    private Audience audience(CampaignForm form) {
        return Refusal.requireFound(em.find(Audience.class, form.getAudienceId()));
    }

    /**
     * How a draft would read for somebody; nothing is saved.
     *
     * @param email an address of the person; null or empty for the first of the audience
     */
    @Allow({Role.STAFF, Role.PERSON})
    public MailPreview preview(Long id, CampaignForm form, String email) {
        Campaign campaign = found(id);
        keepToGroup(campaign, form);
        CampaignPolicy.requireDraft(form);
        Audience audience = audience(form);
        AudienceBrief brief =
                new AudienceBrief(campaign.brief().eventId(), form.isNominating(), form.getMostPerMonth());
        List<AudienceMember> members = reader.read(audience, brief);
        Optional<Person> asked = email == null || email.isBlank() ? Optional.empty() : people.findByEmail(email);
        boolean among = asked.isEmpty()
                || campaign.getGroup() == null
                || members.stream()
                        .anyMatch(one -> one.personId().equals(asked.get().getId()));
        if (!among || asked.isEmpty() && email != null && !email.isBlank()) {
            throw new Refusal(List.of(new Problem("as", InvitationReason.PERSON_NOT_FOUND)));
        }
        Optional<AudienceMember> member = members.stream()
                .filter(one -> asked.map(person -> person.getId().equals(one.personId()))
                        .orElse(one.chosen()))
                .findFirst();
        Person person = asked.or(() -> member.map(one -> em.find(Person.class, one.personId())))
                .orElseThrow(() -> new Refusal(List.of(new Problem("as", InvitationReason.NOBODY_LEFT))));
        CampaignMails.Reader text = new CampaignMails.Reader(
                person.recipient(),
                person.getGivenName(),
                member.map(AudienceMember::organisation).orElse(""));
        WriteReason reason =
                member.map(AudienceMember::reason).filter(Objects::nonNull).orElse(null);
        return MailPreview.of(mails.preview(form, campaign.getEvent(), text, reason), settings.publicAddress());
    }

    /** Sends a draft, as it was saved last, to whoever asks for it. Its links lead nowhere. */
    @Allow({Role.STAFF, Role.PERSON})
    public String tryOut(Long id) {
        Campaign campaign = found(id);
        Person person = Refusal.requireFound(em.find(Person.class, Caller.requirePersonId()));
        mails.trial(CampaignForm.of(campaign), campaign.getEvent(), person);
        record("campaign.tried", campaign, person.getEmail());
        return person.getEmail();
    }

    private Campaign found(Long id) {
        return access.require(
                id == null
                        ? null
                        : em.createNamedQuery(Campaign.BY_ID, Campaign.class)
                                .setParameter("id", id)
                                .getResultStream()
                                .findFirst()
                                .orElse(null));
    }

    private void record(String action, Campaign campaign, String detail) {
        trail.record(action, "Campaign", campaign.getId(), campaign.getName(), detail);
    }
}
