package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.lists.web.ListDesk;
import it.lifesciencehub.lists.web.ListDesks;
import it.lifesciencehub.organisations.OrganisationListService;
import it.lifesciencehub.organisations.OrganisationRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The staff's list of organisations. */
@Named
@RequestScoped
public class OrganisationListPage {

    @Inject
    private ListDesks desks;

    @Inject
    private OrganisationLists lists;

    @Inject
    private OrganisationListService organisations;

    @Inject
    private Fmt fmt;

    private ListDesk list;
    private Page<OrganisationRow> page;
    private OrganisationCell.Words words;

    /** Refuses wrong filters before the page is begun. */
    public void load() {
        ListDesk desk = getList();
        if (!FacesContext.getCurrentInstance().getResponseComplete() && desk != null) {
            getPage();
        }
    }

    public ListDesk getList() {
        if (list == null) {
            list = desks.open(lists.plan());
        }
        return list;
    }

    public Page<OrganisationRow> getPage() {
        if (page == null) {
            page = organisations.list(
                    OrganisationLists.filter(getList().query()),
                    OrganisationLists.order(getList().sortedBy(), getList().descending()),
                    PageRequest.of(getList().query().page()));
        }
        return page;
    }

    /** What stands in a cell, as people read it. */
    public String text(OrganisationRow row, ListColumn column) {
        if (words == null) {
            words = lists.words();
        }
        Object value = OrganisationCell.valueOf(column.code()).value(row, words);
        return value instanceof Instant instant
                ? fmt.date(instant)
                : value instanceof Long number ? fmt.number(number) : value == null ? "" : value.toString();
    }

    /** The kind of chip for a state of membership. */
    public String chip(String membershipStatus) {
        return switch (membershipStatus) {
            case "ACTIVE" -> "ok";
            case "GRACE" -> "warn";
            case "SUSPENDED" -> "wait";
            case "LEAVING" -> "info";
            default -> "neutral";
        };
    }
}
