package it.lifesciencehub.speakers;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.events.EventVisibility;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Photographs of speakers: everybody's from the publication of the first event at which they speak, staff's before. */
@Stateless
@Guarded
public class SpeakerPhotoService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventAccess access;

    @Inject
    private FileStore files;

    /** @param everybodys whether a cache that others read too may keep it */
    public record Photo(FileContent content, boolean everybodys) {}

    /** @param hash the beginning of the content's hash; an old one finds nothing */
    @Allow(Role.ANYONE)
    public Photo open(Long speakerId, String hash) {
        Speaker speaker = Refusal.requireFound(em.find(Speaker.class, speakerId));
        if (speaker.getPhoto() == null || !speaker.getPhoto().getContentHash().startsWith(hash)) {
            throw notThere();
        }
        List<Event> events = em.createQuery(
                        "SELECT DISTINCT v FROM EventSpeaker e JOIN e.session s JOIN s.event v"
                                + " WHERE e.profileId = :id AND v.status <> :draft",
                        Event.class)
                .setParameter("id", speakerId)
                .setParameter("draft", EventStatus.DRAFT)
                .getResultList();
        if (!Caller.current().staff() && events.stream().noneMatch(access::maySee)) {
            throw notThere();
        }
        return new Photo(
                files.open(speaker.getPhoto(), speaker.getName()),
                events.stream().anyMatch(event -> event.getVisibility() == EventVisibility.PUBLIC));
    }

    private static Refusal notThere() {
        return new Refusal(CommonReason.NOT_FOUND);
    }
}
