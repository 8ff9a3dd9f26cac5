package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeRow;
import it.lifesciencehub.merges.MergeService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All merges, the newest first. */
@Named
@RequestScoped
public class MergeListPage {

    @Inject
    private MergeService merges;

    private Integer number;
    private Page<MergeRow> page = Page.empty();

    public void load() {
        page = merges.list(PageRequest.of(number));
    }

    public Page<MergeRow> getPage() {
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
