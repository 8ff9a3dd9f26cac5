package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeDetail;
import it.lifesciencehub.merges.MergeService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One merge: what it did, and undoing it. */
@Named
@ViewScoped
public class MergeShowPage implements Serializable {

    @Inject
    private MergeService merges;

    @Inject
    private Ui ui;

    private String id;
    private MergeDetail detail;

    public void load() {
        detail = merges.show(AddressId.of(id));
    }

    public String undo() {
        int left = merges.undo(detail.merge().id());
        if (left == 0) {
            PageMessages.done("merges", "show.undone", detail.merge().otherName());
        } else {
            PageMessages.done("merges", "show.undonePartly", detail.merge().otherName(), left);
        }
        return "/merges/show?faces-redirect=true&id=" + detail.merge().id();
    }

    public MergeWords getWords() {
        return new MergeWords(ui.getLanguage());
    }

    public MergeDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
