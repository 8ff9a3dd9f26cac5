package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.RepresentationRow;
import it.lifesciencehub.roundtables.RepresentationService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who represents the association anywhere, for staff. */
@Named
@RequestScoped
public class RoundtableRepresentationsPage {

    /** The value of the address's filter for those that end soon. */
    static final String SOON = "soon";

    @EJB
    private RepresentationService representations;

    private String ending;
    private Integer number;
    private Page<RepresentationRow> page = Page.empty();

    public void load() {
        page = representations.list(isSoon(), PageRequest.of(number));
    }

    public boolean isSoon() {
        return SOON.equals(ending);
    }

    /** How near an end is for the filter, in days. */
    public int getDays() {
        return RepresentationService.SOON;
    }

    public Page<RepresentationRow> getPage() {
        return page;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
