package it.lifesciencehub.dossiers;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The staff's notes about an organisation. */
@Stateless
@Guarded
public class NoteService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** Pinned ones first, then the newest. */
    @Allow(Role.STAFF)
    public Page<NoteRow> list(Long organisationId, PageRequest request) {
        long total = em.createQuery("SELECT COUNT(n) FROM Note n WHERE n.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        List<NoteRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.dossiers.NoteRow(n.id, n.version, n.text, n.pinned, n.followUpOn,"
                                + " n.doneAt, n.doneBy, n.authorAccountId, n.author, n.createdAt, n.changedAt)"
                                + " FROM Note n WHERE n.organisation.id = :organisation"
                                + " ORDER BY CASE WHEN n.pinned = TRUE THEN 0 ELSE 1 END, n.createdAt DESC, n.id DESC",
                        NoteRow.class)
                .setParameter("organisation", organisationId)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    /** A note to be changed; refuses everybody but its author and administrators. */
    @Allow(Role.STAFF)
    public NoteDetail find(Long organisationId, Long noteId) {
        Note note = require(organisationId, noteId);
        DossierAccess.requireAuthor(note);
        return new NoteDetail(note.getId(), note.getVersion(), note.getAuthor(), NoteForm.of(note));
    }

    /** @return the new note's id */
    @Allow(Role.STAFF)
    public Long write(Long organisationId, NoteForm form) {
        Organisation organisation =
                Refusal.requireFound(organisationId == null ? null : em.find(Organisation.class, organisationId));
        DossierPolicy.noteIsRight(form, null, today());
        form.setText(form.getText().strip());
        Note note = new Note(organisation, form, Caller.current(), clock.instant());
        em.persist(note);
        record("note.written", note, note.getText());
        return note.getId();
    }

    /** What it said before goes into the trail. */
    @Allow(Role.STAFF)
    public void change(Long organisationId, Long noteId, long version, NoteForm form) {
        Note note = require(organisationId, noteId);
        DossierAccess.requireAuthor(note);
        note.requireVersion(version);
        DossierPolicy.noteIsRight(form, note.getFollowUpOn(), today());
        form.setText(form.getText().strip());
        record("note.changed", note, note.getText());
        note.change(form, clock.instant());
    }

    /** For good; what it said goes into the trail. */
    @Allow(Role.STAFF)
    public void delete(Long organisationId, Long noteId, long version) {
        Note note = require(organisationId, noteId);
        DossierAccess.requireAuthor(note);
        note.requireVersion(version);
        record("note.deleted", note, note.getText());
        em.remove(note);
    }

    /** What was to be followed up has been; anybody of the staff may say so. */
    @Allow(Role.STAFF)
    public void finish(Long organisationId, Long noteId, long version) {
        Note note = require(organisationId, noteId);
        note.requireVersion(version);
        note.finish(Caller.current(), clock.instant());
        record("note.followedUp", note, note.getText());
    }

    /** Open follow-ups of all organisations, the most overdue first. */
    @Allow(Role.STAFF)
    public List<FollowUpRow> followUps(int limit) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.dossiers.FollowUpRow(n.id, o.id, o.name, n.text, n.author,"
                                + " n.followUpOn) FROM Note n JOIN n.organisation o"
                                + " WHERE n.followUpOn IS NOT NULL AND n.doneAt IS NULL ORDER BY n.followUpOn, n.id",
                        FollowUpRow.class)
                .setMaxResults(Math.max(1, limit))
                .getResultList();
    }

    private Note require(Long organisationId, Long noteId) {
        return DossierAccess.requireOf(organisationId, noteId == null ? null : em.find(Note.class, noteId));
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }

    private void record(String action, Note note, String detail) {
        trail.record(
                action,
                "Organisation",
                note.getOrganisation().getId(),
                note.getOrganisation().getName(),
                detail);
    }
}
