package it.lifesciencehub.materials.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.materials.MaterialAudience;
import it.lifesciencehub.materials.MaterialForm;
import it.lifesciencehub.materials.MaterialRow;
import it.lifesciencehub.materials.MaterialService;
import it.lifesciencehub.shared.Refusal;
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

/** An event's materials for staff, and the form that adds one. */
@Named
@ViewScoped
public class MaterialListPage implements Serializable {

    private static final String FEATURE = "materials";

    @EJB
    private MaterialService materials;

    @EJB
    private EventPageService events;

    @Inject
    private Ui ui;

    private String id;
    private EventView view;
    private List<MaterialRow> rows = List.of();
    private final MaterialForm form = new MaterialForm();
    private transient Part file;

    public void load() {
        view = events.open(AddressId.of(id));
        rows = materials.list(view.event().getId());
    }

    public String add() {
        Upload.with(file, (name, content) -> materials.add(view.event().getId(), form, name, content));
        PageMessages.done(FEATURE, "list.added");
        return here();
    }

    public String open(MaterialRow row, MaterialAudience audience) {
        materials.open(row.id(), row.version(), audience);
        PageMessages.done(FEATURE, "list.opened");
        return here();
    }

    public String remove(MaterialRow row) {
        materials.remove(row.id(), row.version());
        PageMessages.done(FEATURE, "list.removed");
        return here();
    }

    private String here() {
        return "/materials/list?faces-redirect=true&id=" + id;
    }

    public List<Option> getAudiences() {
        return Option.of(MaterialAudience.class, ui.getLanguage(), FEATURE, "audience");
    }

    public List<Option> getSessions() {
        return view.sessions().stream()
                .map(one -> new Option(one.getId(), one.getTitle().in(ui.getLanguage())))
                .toList();
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public List<MaterialRow> getRows() {
        return rows;
    }

    public MaterialForm getForm() {
        return form;
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
