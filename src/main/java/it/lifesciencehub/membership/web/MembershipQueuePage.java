package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.ApplicationStatus;
import it.lifesciencehub.membership.MembershipApplicationDeskService;
import it.lifesciencehub.membership.MembershipApplicationRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The staff's queue of applications. */
@Named
@RequestScoped
public class MembershipQueuePage {

    private static final List<ApplicationStatus> TABS = Arrays.stream(ApplicationStatus.values())
            .filter(status -> status != ApplicationStatus.DRAFT)
            .toList();

    @Inject
    private MembershipApplicationDeskService desk;

    private String tabName;
    private String words;
    private Integer number;
    private ApplicationStatus tab = ApplicationStatus.SUBMITTED;
    private Page<MembershipApplicationRow> page = Page.empty();
    private Map<ApplicationStatus, Long> counts = Map.of();

    public void load() {
        tab = tab(tabName);
        page = desk.list(tab, words, PageRequest.of(number));
        counts = desk.counts();
    }

    /** The tab of this name; those to be reviewed for no name and for whatever is none. */
    static ApplicationStatus tab(String name) {
        return TABS.stream()
                .filter(status -> status.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ApplicationStatus.SUBMITTED);
    }

    public List<ApplicationStatus> getTabs() {
        return TABS;
    }

    public long count(ApplicationStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public ApplicationStatus getTab() {
        return tab;
    }

    public Page<MembershipApplicationRow> getPage() {
        return page;
    }

    public String getTabName() {
        return tabName;
    }

    public void setTabName(String tabName) {
        this.tabName = tabName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
