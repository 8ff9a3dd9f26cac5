package it.lifesciencehub.minutes.web;

import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.minutes.DecisionRow;
import it.lifesciencehub.minutes.DecisionService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of a group's decisions. */
@Named
@RequestScoped
public class MinutesDecisionsPage {

    @EJB
    private DecisionService decisions;

    @Inject
    private GroupWorkspace workspace;

    private String slug;
    private String words;
    private Integer year;
    private Integer number;
    private Page<DecisionRow> page = Page.empty();
    private List<Integer> years = List.of();

    public void load() {
        Long groupId = workspace.of(slug).id();
        page = decisions.list(groupId, words, year, PageRequest.of(number));
        years = decisions.years(groupId);
    }

    public boolean isSearching() {
        return words != null && !words.isBlank() || year != null;
    }

    public Page<DecisionRow> getPage() {
        return page;
    }

    public List<Integer> getYears() {
        return years;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
