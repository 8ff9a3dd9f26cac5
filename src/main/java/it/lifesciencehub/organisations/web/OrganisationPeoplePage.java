package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.lists.web.ListDesk;
import it.lifesciencehub.lists.web.ListDesks;
import it.lifesciencehub.organisations.PeopleService;
import it.lifesciencehub.organisations.PersonRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.Fmt;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The staff's list of people. */
@Named
@RequestScoped
public class OrganisationPeoplePage {

    @Inject
    private ListDesks desks;

    @Inject
    private PeopleLists lists;

    @Inject
    private PeopleService people;

    @Inject
    private Fmt fmt;

    @Inject
    private Ui ui;

    private ListDesk list;
    private Page<PersonRow> page;

    /** Refuses wrong filters before the page is begun. */
    public void load() {
        getList();
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            getPage();
        }
    }

    public ListDesk getList() {
        if (list == null) {
            list = desks.open(query -> lists.plan(query.get("organisation")));
        }
        return list;
    }

    public Page<PersonRow> getPage() {
        if (page == null) {
            page = people.list(
                    PeopleLists.filter(getList().query()),
                    PeopleLists.order(getList().query()),
                    PageRequest.of(getList().query().page()));
        }
        return page;
    }

    /** What stands in a cell, as people read it. */
    public String text(PersonRow row, ListColumn column) {
        Object value = PersonCell.valueOf(column.code()).value(row, ui.getLanguage());
        return value instanceof Instant instant ? fmt.date(instant) : value == null ? "" : value.toString();
    }
}
