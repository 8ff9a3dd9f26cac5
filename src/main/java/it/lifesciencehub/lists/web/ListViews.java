package it.lifesciencehub.lists.web;

import it.lifesciencehub.lists.SavedViewRow;
import it.lifesciencehub.lists.SavedViewService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The forms beside every list: choose columns, save what is shown as a view, look after the view. */
@Named
@RequestScoped
public class ListViews {

    private static final String FEATURE = "lists";

    @Inject
    private SavedViewService views;

    private String name;
    private boolean preferred;
    private String[] columns = {};

    void fill(ListDesk desk) {
        SavedViewRow view = desk.getView();
        name = view == null ? null : view.name();
        preferred = view != null && view.preferred();
        columns = desk.shownCodes().stream().skip(1).toArray(String[]::new);
    }

    public void chooseColumns(ListDesk desk) {
        List<String> known = desk.getChoosable().stream()
                .map(option -> option.value().toString())
                .toList();
        List<String> chosen = List.of(columns);
        views.chooseColumns(
                desk.getCode(),
                desk.firstAnd(known.stream().filter(chosen::contains).toList()));
        leave(desk.query().without(ListQuery.COLUMNS), desk);
    }

    public void usualColumns(ListDesk desk) {
        views.chooseColumns(desk.getCode(), List.of());
        leave(desk.query().without(ListQuery.COLUMNS), desk);
    }

    public void save(ListDesk desk) {
        Long id = views.save(desk.getCode(), name, desk.keptQuery(), desk.shownCodes(), preferred);
        PageMessages.done(FEATURE, "views.saved", name.strip());
        leave(desk.query().with(ListQuery.VIEW, id.toString()), desk);
    }

    /** Its name, and whether the list opens with it. */
    public void change(ListDesk desk) {
        views.change(current(desk), name, preferred);
        PageMessages.done(FEATURE, "views.saved", name.strip());
        leave(desk.query(), desk);
    }

    /** What the list shows now is what the view shows from now on. */
    public void update(ListDesk desk) {
        views.update(current(desk), desk.keptQuery(), desk.shownCodes());
        PageMessages.done(FEATURE, "views.saved", desk.getView().name());
        leave(desk.query(), desk);
    }

    public void delete(ListDesk desk) {
        Long id = current(desk);
        views.delete(id);
        PageMessages.done(FEATURE, "views.deleted", desk.getView().name());
        leave(desk.query().with(ListQuery.VIEW, "all"), desk);
    }

    private static Long current(ListDesk desk) {
        SavedViewRow view = desk.getView();
        if (view == null) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return view.id();
    }

    private static void leave(ListQuery query, ListDesk desk) {
        ListDesks.redirect(FacesContext.getCurrentInstance(), query.behind(desk.getAddress()));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isPreferred() {
        return preferred;
    }

    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    public String[] getColumns() {
        return columns.clone();
    }

    public void setColumns(String[] columns) {
        this.columns = columns == null ? new String[0] : columns.clone();
    }
}
