package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Industry visits for tests, and what is left in the tables, past every cache. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class VisitScene {

    @PersistenceContext
    private EntityManager em;

    /** A published visit in two days with approval, 20 places and 2 an organisation. */
    public Long visit() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant starts = now.plus(2, ChronoUnit.DAYS);
        Event event = new Event(
                "visita-" + UUID.randomUUID(),
                em.find(EventKind.class, "INDUSTRY_VISIT"),
                new LocalisedText("Visita di prova", "Trial visit"),
                starts,
                starts.plus(3, ChronoUnit.HOURS),
                now);
        event.schedule(starts, starts.plus(3, ChronoUnit.HOURS), new EventPlace("Sede", "via Roma 1", "Lodi", null));
        event.openRegistration(null, null, true);
        event.publish(now);
        em.persist(event);
        em.flush();
        EventPlaces places = new EventPlaces(event);
        places.limit(20, 2, false, WaitingPolicy.FIRST_COME, false);
        em.persist(places);
        return event.getId();
    }

    public Organisation organisation(Sector... sectors) {
        Organisation organisation =
                new Organisation("Visitatrice " + UUID.randomUUID(), OrganisationKind.COMPANY, Instant.now());
        organisation.classify(OrganisationKind.COMPANY, null, Set.of(sectors));
        em.persist(organisation);
        return organisation;
    }

    /** The frame of a visit with a host; its list can be had at once. */
    public static VisitForm form(Organisation host) {
        VisitForm form = new VisitForm();
        form.setHost(host.getName());
        form.setMeetingPointIt("Cancello 3");
        form.setMeetingPointEn("Gate 3");
        form.setBringIt("Scarpe chiuse");
        form.setBringEn("Closed shoes");
        form.setListDays(10);
        return form;
    }

    /** The event ended so many days ago. */
    public void endedDaysAgo(Long eventId, int days) {
        em.createNativeQuery("UPDATE event SET starts_at = ?, ends_at = ? WHERE id = ?")
                .setParameter(
                        1,
                        java.sql.Timestamp.from(
                                Instant.now().minus(days, ChronoUnit.DAYS).minusSeconds(60)))
                .setParameter(2, java.sql.Timestamp.from(Instant.now().minus(days, ChronoUnit.DAYS)))
                .setParameter(3, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** All that stands in the table of values, as text. */
    public String values() {
        return em.createNativeQuery("SELECT sealed FROM visitor_value")
                .getResultList()
                .toString();
    }

    public long count(Long eventId) {
        return em.createQuery("SELECT COUNT(v) FROM VisitorValue v WHERE v.form.visit.event.id = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** Puts another key's id on the values of a visit, as if its key were lost. */
    public void loseTheKey(Long eventId, String keyId) {
        em.createNativeQuery("UPDATE visitor_value SET key_id = ? WHERE form_id IN (SELECT f.id FROM visitor_form f"
                        + " JOIN visit v ON v.id = f.visit_id WHERE v.event_id = ?)")
                .setParameter(1, keyId)
                .setParameter(2, eventId)
                .executeUpdate();
    }

    public String keyOf(Long eventId) {
        return em.createQuery("SELECT v.keyId FROM VisitorValue v WHERE v.form.visit.event.id = :event", String.class)
                .setParameter("event", eventId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Entries of the trail of this action at the visit on this event, as "who: whom: what". */
    public List<String> trail(Long eventId, String action) {
        return em.createQuery(
                        "SELECT CONCAT(a.actor, ': ', a.subject, ': ', a.detail) FROM AuditEntry a, Visit v"
                                + " WHERE v.event.id = :event AND a.subjectType = 'Visit' AND a.subjectId = v.id"
                                + " AND a.action = :action ORDER BY a.at, a.id",
                        String.class)
                .setParameter("event", eventId)
                .setParameter("action", action)
                .getResultList();
    }

    /** The newest mail of this kind to this address. */
    public MailMessage mail(String kind, String address) {
        List<MailMessage> mails = em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address"
                                + " ORDER BY m.createdAt DESC, m.id DESC",
                        MailMessage.class)
                .setParameter("kind", kind)
                .setParameter("address", address)
                .setMaxResults(1)
                .getResultList();
        return mails.isEmpty() ? null : mails.get(0);
    }
}
