package it.lifesciencehub.materials;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Staff keep the materials of events; whoever sees the event takes what is theirs. */
@Stateless
@Guarded
public class MaterialService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventAccess events;

    @Inject
    private MaterialAccess access;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All of an event's, in the order in which they came. */
    @Allow(Role.STAFF)
    public List<MaterialRow> list(Long eventId) {
        Refusal.requireFound(em.find(Event.class, eventId));
        return all(eventId).stream().map(MaterialRow::of).toList();
    }

    /** What of an event the caller is given now. An event that they do not see has none. */
    @Allow(Role.ANYONE)
    public MaterialsForMe offered(Long eventId) {
        Event event = eventId == null ? null : em.find(Event.class, eventId);
        if (event == null || !events.maySee(event)) {
            return new MaterialsForMe(List.of(), 0);
        }
        List<MaterialRow> given = new ArrayList<>();
        int withheld = 0;
        for (EventMaterial material : all(eventId)) {
            if (access.mayHave(material)) {
                given.add(MaterialRow.of(material));
            } else if (material.getAudience() != MaterialAudience.EVERYBODY) {
                withheld++;
            }
        }
        return new MaterialsForMe(given, withheld);
    }

    /** The file, counted. Not for a GET. */
    @Allow(Role.ANYONE)
    public FileContent download(Long id) {
        EventMaterial material = id == null ? null : em.find(EventMaterial.class, id);
        if (material == null || !events.maySee(material.getEvent()) || !access.mayHave(material)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        em.createQuery("UPDATE EventMaterial m SET m.downloads = m.downloads + 1 WHERE m.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return files.open(material.getFile(), material.getTitle().in(Language.IT));
    }

    /** @return the new material's id */
    @Allow(Role.STAFF)
    public Long add(Long eventId, MaterialForm form, String fileName, InputStream content) {
        Event event = event(eventId);
        MaterialPolicy.isRight(form);
        StoredFile file = files.keep("file", fileName, content);
        EventMaterial material = new EventMaterial(
                event, session(event, form), file, form, Caller.current().name(), clock.instant());
        em.persist(material);
        record("material.added", material, form.getAudience().name());
        return material.getId();
    }

    /** Gives it to others, or from another moment on. */
    @Allow(Role.STAFF)
    public void open(Long id, long seen, MaterialAudience audience) {
        EventMaterial material = ours(id, seen);
        MaterialForm form = new MaterialForm();
        form.setTitleIt(material.getTitle().getIt());
        form.setTitleEn(material.getTitle().getEn());
        form.setAudience(audience);
        material.describe(material.getSession(), form);
        record("material.opened", material, audience.name());
    }

    @Allow(Role.STAFF)
    public void remove(Long id, long seen) {
        EventMaterial material = ours(id, seen);
        em.remove(material);
        record("material.removed", material, "");
    }

    private EventMaterial ours(Long id, long seen) {
        EventMaterial material = Refusal.requireFound(id == null ? null : em.find(EventMaterial.class, id));
        material.requireVersion(seen);
        return material;
    }

    /** Materials of a cancelled event, and of one that another feature runs, can be kept as well. */
    private Event event(Long eventId) {
        return Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
    }

    private EventSession session(Event event, MaterialForm form) {
        if (form.getSession() == null) {
            return null;
        }
        EventSession session = Refusal.requireFound(em.find(EventSession.class, form.getSession()));
        if (!session.getEvent().getId().equals(event.getId())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return session;
    }

    private List<EventMaterial> all(Long eventId) {
        return em.createNamedQuery(EventMaterial.OF_EVENT, EventMaterial.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private void record(String action, EventMaterial material, String detail) {
        trail.record(
                action,
                "Event",
                material.getEvent().getId(),
                material.getEvent().getTitle().getIt(),
                detail.isEmpty()
                        ? material.getTitle().getIt()
                        : material.getTitle().getIt() + ": " + detail);
    }
}
