package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupTrailRow;
import it.lifesciencehub.groups.GroupTrailService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything that happened in a group, for those who run it. */
@Named
@RequestScoped
public class GroupTrailPage {

    @EJB
    private GroupTrailService trail;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Ui ui;

    private String slug;
    private Integer number;
    private Page<GroupTrailRow> page = Page.empty();

    public void load() {
        page = trail.list(workspace.of(slug).id(), PageRequest.of(number));
    }

    public String what(GroupTrailRow row) {
        return Texts.ofAction(ui.getLanguage(), row.action());
    }

    /** Who did it; the hub itself where nobody signed in did. */
    public String who(GroupTrailRow row) {
        return row.actor().isEmpty() || "hub".equals(row.actor())
                ? Texts.get(ui.getLanguage(), "groups", "trail.hub")
                : row.actor();
    }

    public Page<GroupTrailRow> getPage() {
        return page;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
