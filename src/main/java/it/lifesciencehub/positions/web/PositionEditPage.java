package it.lifesciencehub.positions.web;

import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.positions.PositionForm;
import it.lifesciencehub.positions.PositionPageService;
import it.lifesciencehub.positions.PositionService;
import it.lifesciencehub.positions.PositionView;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A position's words; a new one where none is named. */
@Named
@ViewScoped
public class PositionEditPage implements Serializable {

    @EJB
    private PositionPageService reader;

    @EJB
    private PositionService positions;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private Long groupId;
    private LocalisedText group;
    private PositionView view;
    private PositionForm form = new PositionForm();
    private List<Option> papers = List.of();

    public void load() {
        groupId = workspace.of(slug).id();
        group = workspace.of(slug).name();
        papers = reader.papers(groupId).stream()
                .map(one -> new Option(
                        one.versionId(),
                        Texts.get(ui.getLanguage(), PositionLook.FEATURE, "paper.version", one.title(), one.number())))
                .toList();
        if (id != null) {
            view = PositionPath.of(reader.show(AddressId.of(id)), slug);
            form = reader.form(view.id());
        }
    }

    public String save() {
        if (isFresh()) {
            Long made = positions.draft(groupId, form);
            PageMessages.done(PositionLook.FEATURE, "edit.drafted");
            return "/positions/show?faces-redirect=true&slug=" + slug + "&position=" + made;
        }
        positions.write(view.id(), view.version(), form);
        PageMessages.done(PositionLook.FEATURE, "edit.saved");
        return PositionPath.page(view);
    }

    public boolean isFresh() {
        return id == null;
    }

    public LocalisedText getGroup() {
        return group;
    }

    public PositionView getView() {
        return view;
    }

    public PositionForm getForm() {
        return form;
    }

    public List<Option> getPapers() {
        return papers;
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
