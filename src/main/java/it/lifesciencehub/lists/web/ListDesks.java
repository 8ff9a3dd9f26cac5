package it.lifesciencehub.lists.web;

import it.lifesciencehub.lists.ListMemory;
import it.lifesciencehub.lists.SavedViewRow;
import it.lifesciencehub.lists.SavedViewService;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** Opens lists for their pages. */
@RequestScoped
public class ListDesks {

    @Inject
    private SavedViewService views;

    @Inject
    private ListViews form;

    @Inject
    private Ui ui;

    /**
     * Reads the address. A bare address leads on to the person's preferred view, and one with empty filters, as forms send
     * them, to a tidy one: then the answer is a redirect, and there is nothing left to show.
     */
    public ListDesk open(ListPlan plan) {
        return open(query -> plan);
    }

    /** As above, for a list whose plan depends on its address. */
    public ListDesk open(Function<ListQuery, ListPlan> plans) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean post = faces.isPostback();
        ListQuery query = post ? posted(faces) : asked();
        ListPlan plan = plans.apply(query);
        ListMemory memory = views.of(plan.code());
        ListDesk desk = new ListDesk(plan, query, memory);
        if (!post) {
            form.fill(desk);
            lead(faces, desk, memory);
        }
        return desk;
    }

    private ListQuery asked() {
        String full = ui.getPathAndQuery();
        int mark = full.indexOf('?');
        return ListQuery.of(mark < 0 ? "" : full.substring(mark)).without("lang");
    }

    private static ListQuery posted(FacesContext faces) {
        return ListQuery.of(faces.getExternalContext().getRequestParameterMap().get("listQuery"));
    }

    private void lead(FacesContext faces, ListDesk desk, ListMemory memory) {
        String full = ui.getPathAndQuery();
        Optional<SavedViewRow> preferred =
                memory.views().stream().filter(SavedViewRow::preferred).findFirst();
        if (!full.contains("?") && preferred.isPresent()) {
            redirect(faces, desk.viewAddress(preferred.get()));
        } else if (full.matches(".*[?&][A-Za-z]+=(&.*|$)")) {
            redirect(faces, desk.query().behind(desk.getAddress()));
        }
    }

    static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
