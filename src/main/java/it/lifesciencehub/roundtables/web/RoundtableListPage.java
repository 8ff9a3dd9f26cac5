package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.RoundtableService;
import it.lifesciencehub.roundtables.RoundtableView;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A roundtable: who represents the association and until when, sittings to come and past. */
@Named
@RequestScoped
public class RoundtableListPage {

    @EJB
    private RoundtableService roundtables;

    private String slug;
    private Integer number;
    private RoundtableView view;

    public void load() {
        view = roundtables.open(slug, PageRequest.of(number));
    }

    public RoundtableView getView() {
        return view;
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
