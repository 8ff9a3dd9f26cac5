package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipCategoryService;
import it.lifesciencehub.membership.MembershipFeeState;
import it.lifesciencehub.membership.MembershipFilter;
import it.lifesciencehub.membership.MembershipListService;
import it.lifesciencehub.membership.MembershipRow;
import it.lifesciencehub.membership.MembershipStatus;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The staff's list of memberships. */
@Named
@RequestScoped
public class MembershipListPage {

    @Inject
    private MembershipListService memberships;

    @Inject
    private MembershipCategoryService categories;

    @Inject
    private Ui ui;

    private String words;
    private String state;
    private Long category;
    private SizeClass size;
    private MembershipFeeState fees;
    private Integer number;
    private Page<MembershipRow> page = Page.empty();
    private Map<MembershipStatus, Long> counts = Map.of();

    public void load() {
        page = memberships.list(getFilter(), PageRequest.of(number));
        counts = memberships.counts();
    }

    public MembershipFilter getFilter() {
        return MembershipFilterWords.filter(words, state, category, size, fees);
    }

    public Page<MembershipRow> getPage() {
        return page;
    }

    public MembershipStatus[] getStatuses() {
        return MembershipStatus.values();
    }

    public Long count(MembershipStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Whether there is any membership at all. */
    public boolean isAny() {
        return counts.values().stream().anyMatch(count -> count > 0);
    }

    public List<Option> getStates() {
        List<Option> states =
                new ArrayList<>(Option.of(MembershipStatus.class, ui.getLanguage(), "membership", "status"));
        states.add(new Option(
                MembershipFilterWords.EVERY,
                it.lifesciencehub.shared.Texts.get(ui.getLanguage(), "membership", "list.every")));
        return states;
    }

    public List<Option> getCategories() {
        return categories.list().stream()
                .map(row -> new Option(row.id(), row.name().in(ui.getLanguage())))
                .toList();
    }

    public List<Option> getSizes() {
        return Option.of(SizeClass.class, ui.getLanguage(), "organisations", "size");
    }

    public List<Option> getFeeStates() {
        return Option.of(MembershipFeeState.class, ui.getLanguage(), "membership", "fees");
    }

    /** The query of this list, for the export of the same rows. */
    public String getQuery() {
        String full = ui.getPathAndQuery();
        int mark = full.indexOf('?');
        return mark < 0 ? "" : full.substring(mark);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }

    public SizeClass getSize() {
        return size;
    }

    public void setSize(SizeClass size) {
        this.size = size;
    }

    public MembershipFeeState getFees() {
        return fees;
    }

    public void setFees(MembershipFeeState fees) {
        this.fees = fees;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
