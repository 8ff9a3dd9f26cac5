package it.lifesciencehub.renewals.web;

import it.lifesciencehub.renewals.RenewalProgress;
import it.lifesciencehub.renewals.RenewalService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The renewal runs, the newest first. */
@Named
@RequestScoped
public class RenewalRunsPage {

    @Inject
    private RenewalService renewals;

    private Integer number;
    private Page<RenewalProgress> page = Page.empty();

    public void load() {
        page = renewals.list(PageRequest.of(number));
    }

    public Page<RenewalProgress> getPage() {
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
