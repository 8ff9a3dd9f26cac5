package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.BackingRow;
import it.lifesciencehub.positions.BackingService;
import it.lifesciencehub.positions.BallotService;
import it.lifesciencehub.positions.PositionPageService;
import it.lifesciencehub.positions.PositionService;
import it.lifesciencehub.positions.PositionView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A position for its group: text, comments, ballot, result, and for those who run the group the next step. */
@Named
@ViewScoped
public class PositionShowPage implements Serializable {

    @EJB
    private PositionPageService reader;

    @EJB
    private PositionService positions;

    @EJB
    private BallotService ballots;

    @EJB
    private BackingService backings;

    private String slug;
    private String id;
    private PositionView view;
    private List<BackingRow> backing = List.of();
    private LocalDate until;
    private LocalDate backingUntil;
    private String note;

    public void load() {
        view = PositionPath.of(reader.show(AddressId.of(id)), slug);
        if (view.running() && view.sharedAt() != null) {
            backing = backings.ofPosition(view.id());
        }
    }

    public String consult() {
        positions.consult(view.id(), view.version(), until);
        return done("show.consulted");
    }

    public String redraft() {
        positions.redraft(view.id(), view.version(), note);
        return done("show.redrafted");
    }

    public String close() {
        ballots.close(view.id());
        return done("show.closed");
    }

    public String publish() {
        positions.publish(view.id(), view.version());
        return done("show.published");
    }

    public String share() {
        positions.share(view.id(), view.version(), backingUntil);
        return done("show.shared");
    }

    private String done(String key) {
        PageMessages.done(PositionLook.FEATURE, key);
        return PositionPath.page(view);
    }

    public long getBacks() {
        return backing.stream().filter(one -> Boolean.TRUE.equals(one.backs())).count();
    }

    public long getBacksNot() {
        return backing.stream().filter(one -> Boolean.FALSE.equals(one.backs())).count();
    }

    public PositionView getView() {
        return view;
    }

    public List<BackingRow> getBacking() {
        return backing;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getBackingUntil() {
        return backingUntil;
    }

    public void setBackingUntil(LocalDate backingUntil) {
        this.backingUntil = backingUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
