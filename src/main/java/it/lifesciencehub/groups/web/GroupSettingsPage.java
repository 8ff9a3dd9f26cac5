package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupService;
import it.lifesciencehub.groups.WorkGroupForm;
import it.lifesciencehub.groups.WorkGroupState;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A group's settings: officers keep the texts, staff everything. */
@Named
@ViewScoped
public class GroupSettingsPage implements Serializable {

    private static final String FEATURE = "groups";

    @Inject
    private GroupService groups;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Ui ui;

    private String slug;
    private Long id;
    private long version;
    private WorkGroupForm form;
    private List<WorkGroupState> next = List.of();

    public void load() {
        id = workspace.of(slug).id();
        form = groups.form(id);
        version = groups.version(id);
        next = ui.isStaff() ? groups.nextStates(id).stream().sorted().toList() : List.of();
    }

    public String save() {
        if (ui.isStaff()) {
            groups.change(id, version, form);
        } else {
            groups.describe(id, version, form);
        }
        PageMessages.done(FEATURE, "settings.saved");
        return here();
    }

    public String become(WorkGroupState state) {
        groups.become(id, version, state);
        PageMessages.done(FEATURE, "settings.moved");
        return here();
    }

    private String here() {
        return "/groups/settings?faces-redirect=true&slug=" + slug;
    }

    public WorkGroupForm getForm() {
        return form;
    }

    public List<WorkGroupState> getNext() {
        return next;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
