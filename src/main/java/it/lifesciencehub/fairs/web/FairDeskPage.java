package it.lifesciencehub.fairs.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.fairs.FairOrder;
import it.lifesciencehub.fairs.FairStandService;
import it.lifesciencehub.fairs.KindForm;
import it.lifesciencehub.fairs.StandDesk;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** The staff's page of a collective stand: where it is, when companies ask, and its kinds of place. */
@Named
@ViewScoped
public class FairDeskPage implements Serializable {

    static final String FEATURE = "fairs";

    @EJB
    private EventPageService events;

    @EJB
    private FairStandService stands;

    @Inject
    private Ui ui;

    private String id;
    private Long kindId;
    private EventView event;
    private StandDesk desk;
    private KindForm kind = new KindForm();
    private transient Part file;

    public void load() {
        event = events.open(AddressId.of(id));
        desk = stands.desk(event.event().getId(), ui.getLanguage());
        desk.kinds().stream().filter(one -> one.id().equals(kindId)).forEach(one -> kind = one.form());
    }

    public String save() {
        stands.save(event.event().getId(), desk.version(), desk.form());
        return done("desk.saved");
    }

    public String saveKind() {
        stands.saveKind(event.event().getId(), kind);
        return done("kinds.saved");
    }

    public String removeKind(Long which) {
        stands.removeKind(event.event().getId(), which);
        return done("kinds.removed");
    }

    public String draw() {
        Upload.with(file, (name, content) -> {
            stands.draw(event.event().getId(), name, content);
            return null;
        });
        return done("plan.saved");
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return "/fairs/desk?faces-redirect=true&id=" + id;
    }

    /** Whether the frame was written once, so that the rest can follow. */
    public boolean isFramed() {
        return desk.phase() != null;
    }

    public List<Option> getOrders() {
        return Option.of(FairOrder.class, ui.getLanguage(), FEATURE, "order");
    }

    public EventView getEvent() {
        return event;
    }

    public StandDesk getDesk() {
        return desk;
    }

    public KindForm getKind() {
        return kind;
    }

    public Long getKindId() {
        return kindId;
    }

    public void setKindId(Long kindId) {
        this.kindId = kindId;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
