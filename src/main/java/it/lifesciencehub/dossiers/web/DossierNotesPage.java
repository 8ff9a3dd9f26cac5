package it.lifesciencehub.dossiers.web;

import it.lifesciencehub.dossiers.NoteDetail;
import it.lifesciencehub.dossiers.NoteForm;
import it.lifesciencehub.dossiers.NoteRow;
import it.lifesciencehub.dossiers.NoteService;
import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/** The staff's notes about an organisation; one of the reader's own may be open to be changed. */
@Named
@ViewScoped
public class DossierNotesPage implements Serializable {

    private static final String FEATURE = "dossiers";

    @Inject
    private NoteService notes;

    @Inject
    private OrganisationHead head;

    @Inject
    private Clock clock;

    private String id;
    private String noteId;
    private Integer number;
    private Long organisationId;
    private Page<NoteRow> page = Page.empty();
    private NoteDetail note;
    private NoteForm form = new NoteForm();

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        page = notes.list(organisationId, PageRequest.of(number));
        if (noteId != null) {
            note = notes.find(organisationId, AddressId.of(noteId));
            form = note.form();
        }
    }

    public String save() {
        if (note == null) {
            notes.write(organisationId, form);
        } else {
            notes.change(organisationId, note.id(), note.version(), form);
        }
        PageMessages.done(FEATURE, note == null ? "notes.written" : "notes.changed");
        return here();
    }

    public String delete() {
        notes.delete(organisationId, note.id(), note.version());
        PageMessages.done(FEATURE, "notes.deleted");
        return here();
    }

    public String finish(NoteRow row) {
        notes.finish(organisationId, row.id(), row.version());
        PageMessages.done(FEATURE, "notes.finished");
        return here();
    }

    private String here() {
        return "/dossiers/notes?faces-redirect=true&id=" + organisationId;
    }

    /** The text with its formatting, safe to put into the page. */
    public String html(NoteRow row) {
        return Markdown.html(row.text());
    }

    public boolean isOverdue(NoteRow row) {
        return row.followUpOpen() && row.followUpOn().isBefore(RomeTime.today(clock));
    }

    public Page<NoteRow> getPage() {
        return page;
    }

    public NoteDetail getNote() {
        return note;
    }

    public NoteForm getForm() {
        return form;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNoteId() {
        return noteId;
    }

    public void setNoteId(String noteId) {
        this.noteId = noteId;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
