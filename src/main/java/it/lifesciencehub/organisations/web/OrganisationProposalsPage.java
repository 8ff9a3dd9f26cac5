package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.ProposalRow;
import it.lifesciencehub.organisations.ProposalService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What delegates want to change in checked data, waiting for staff or decided. */
@Named
@RequestScoped
public class OrganisationProposalsPage {

    @Inject
    private ProposalService proposals;

    private String state;
    private Integer number;
    private Page<ProposalRow> page = Page.empty();

    public void load() {
        page = proposals.list(isOpen(), PageRequest.of(number));
    }

    public boolean isOpen() {
        return !"decided".equals(state);
    }

    /** The chip's kind in the visual language. */
    public String chip(ProposalRow row) {
        return switch (row.status()) {
            case OPEN -> "wait";
            case ACCEPTED -> "ok";
            case PARTLY -> "info";
            case REFUSED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }

    public Page<ProposalRow> getPage() {
        return page;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
