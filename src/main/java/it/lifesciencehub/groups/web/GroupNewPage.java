package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupService;
import it.lifesciencehub.groups.WorkGroupForm;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A group that is proposed. */
@Named
@ViewScoped
public class GroupNewPage implements Serializable {

    @Inject
    private GroupService groups;

    private final WorkGroupForm form = new WorkGroupForm();

    public String create() {
        String slug = groups.create(form);
        PageMessages.done("groups", "settings.created");
        return "/groups/settings?faces-redirect=true&slug=" + slug;
    }

    public WorkGroupForm getForm() {
        return form;
    }
}
