package it.lifesciencehub.speakers;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/** Staff keep the speakers: profiles, photographs, and what they are linked with. */
@Stateless
@Guarded
public class SpeakerService {

    private static final int CHOICES = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FileStore files;

    @Inject
    private PersonRegister people;

    @Inject
    private AuditTrail trail;

    /** Speakers whose name or organisation has the words, by name. */
    @Allow(Role.STAFF)
    public Page<SpeakerRow> list(String words, PageRequest request) {
        String like = SearchText.like(words);
        long total = em.createQuery(
                        "SELECT COUNT(s) FROM Speaker s WHERE s.searchText LIKE :like ESCAPE '!'", Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(
                em.createQuery(
                                SpeakerRow.SELECT + "WHERE s.searchText LIKE :like ESCAPE '!' ORDER BY s.name, s.id",
                                SpeakerRow.class)
                        .setParameter("like", like)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** All of them, by name, to choose from. */
    @Allow(Role.STAFF)
    public List<SpeakerRow> choices() {
        return em.createQuery(SpeakerRow.SELECT + "ORDER BY s.name, s.id", SpeakerRow.class)
                .setMaxResults(CHOICES)
                .getResultList();
    }

    @Allow(Role.STAFF)
    public SpeakerDetail find(Long id) {
        Speaker speaker = Refusal.requireFound(id == null ? null : em.find(Speaker.class, id));
        return new SpeakerDetail(
                id,
                speaker.getVersion(),
                SpeakerForm.of(speaker),
                SpeakerCard.of(speaker),
                speaker.getPhotoConsent(),
                speaker.getPhotoAt(),
                speaker.getOrganisation() == null
                        ? null
                        : speaker.getOrganisation().getId(),
                speaker.getPerson() == null ? null : speaker.getPerson().getId(),
                em.createQuery(
                                "SELECT NEW it.lifesciencehub.speakers.SpeakerAppearance(v.id, v.title.it, v.title.en,"
                                        + " s.title.it, s.title.en, s.startsAt, e.moderator) FROM EventSpeaker e"
                                        + " JOIN e.session s JOIN s.event v WHERE e.profileId = :id"
                                        + " ORDER BY s.startsAt DESC",
                                SpeakerAppearance.class)
                        .setParameter("id", id)
                        .setMaxResults(100)
                        .getResultList());
    }

    /** @return the new profile's id */
    @Allow(Role.STAFF)
    public Long create(SpeakerForm form) {
        SpeakerPolicy.isRight(form);
        Speaker speaker = new Speaker(
                form.getName(), form.getJobTitle(), form.getOrganisation(), form.biography(), clock.instant());
        link(speaker, form);
        em.persist(speaker);
        record("speaker.added", speaker, speaker.getOrganisationName());
        return speaker.getId();
    }

    /** Programmes of the past keep what they said; those to come that said the same as before say the new. */
    @Allow(Role.STAFF)
    public void change(Long id, long seen, SpeakerForm form) {
        Speaker speaker = ours(id, seen);
        SpeakerPolicy.isRight(form);
        String name = speaker.getName();
        String jobTitle = speaker.getJobTitle();
        String organisation = speaker.getOrganisationName();
        speaker.introduce(form.getName(), form.getJobTitle(), form.getOrganisation(), form.biography());
        link(speaker, form);
        Saving.now(em);
        follow("name", name, speaker.getName(), id);
        follow("jobTitle", jobTitle, speaker.getJobTitle(), id);
        follow("organisationName", organisation, speaker.getOrganisationName(), id);
        record("speaker.changed", speaker, speaker.getOrganisationName());
    }

    private void follow(String column, String before, String now, Long id) {
        if (!before.equals(now)) {
            em.createQuery("UPDATE EventSpeaker e SET e." + column + " = :now WHERE e.profileId = :id AND e." + column
                            + " = :before AND e.session.id IN"
                            + " (SELECT s.id FROM EventSession s WHERE s.endsAt > :moment)")
                    .setParameter("now", now)
                    .setParameter("before", before)
                    .setParameter("id", id)
                    .setParameter("moment", clock.instant())
                    .executeUpdate();
        }
    }

    /**
     * Shows a photograph, instead of the one before. What comes in is read, turned upright, made smaller and written anew
     * without what the camera noted; the original is not kept.
     *
     * @param consent who agreed to its publication, when and how
     */
    @Allow(Role.STAFF)
    public void show(Long id, long seen, LocalisedText text, boolean agreed, String consent, InputStream content) {
        Speaker speaker = ours(id, seen);
        SpeakerPolicy.mayBeShown(text.getIt(), text.getEn(), agreed, consent);
        byte[] photo = SpeakerPhoto.made(content);
        speaker.show(files.keep("photo", "photo.jpg", new ByteArrayInputStream(photo)), text, consent, clock.instant());
        record("speaker.photo-shown", speaker, consent);
    }

    /** Whoever withdraws their consent is not asked why. */
    @Allow(Role.STAFF)
    public void hidePhoto(Long id, long seen) {
        Speaker speaker = ours(id, seen);
        speaker.hidePhoto();
        record("speaker.photo-hidden", speaker, "");
    }

    private Speaker ours(Long id, long seen) {
        Speaker speaker = Refusal.requireFound(id == null ? null : em.find(Speaker.class, id));
        speaker.requireVersion(seen);
        return speaker;
    }

    private void link(Speaker speaker, SpeakerForm form) {
        Person person = null;
        if (form.getEmail() != null && !form.getEmail().isBlank()) {
            person = people.findByEmail(form.getEmail())
                    .orElseThrow(() -> new Refusal(List.of(new Problem("email", SpeakersReason.PERSON_NOT_KNOWN))));
        }
        List<Organisation> named = speaker.getOrganisationName().isEmpty()
                ? List.of()
                : em.createQuery("SELECT o FROM Organisation o WHERE LOWER(o.name) = LOWER(:name)", Organisation.class)
                        .setParameter("name", speaker.getOrganisationName())
                        .setMaxResults(2)
                        .getResultList();
        speaker.link(named.size() == 1 ? named.get(0) : null, person);
    }

    private void record(String action, Speaker speaker, String detail) {
        trail.record(action, "Speaker", speaker.getId(), speaker.getName(), detail);
    }
}
