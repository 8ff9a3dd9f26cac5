package it.lifesciencehub.renewals.web;

import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.renewals.RenewalDraft;
import it.lifesciencehub.renewals.RenewalService;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Province;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A new renewal run: its name and which memberships it is for. */
@Named
@ViewScoped
public class RenewalRunNewPage implements Serializable {

    @Inject
    private RenewalService renewals;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String name;
    private LocalDate beginsBy;
    private Long[] categories;
    private SizeClass size;
    private String province;
    private String words;
    private List<Option> choices;

    public void load() {
        beginsBy = LocalDate.now(clock.withZone(RomeTime.ZONE)).plusYears(1).withDayOfYear(1);
        name = Texts.get(ui.getLanguage(), "renewals", "renewals.defaultName", String.valueOf(beginsBy.getYear()));
        List<MembershipCategory> active = renewals.categories();
        categories = active.stream().map(MembershipCategory::getId).toArray(Long[]::new);
        choices = active.stream()
                .map(category -> new Option(category.getId(), category.getName().in(ui.getLanguage())))
                .toList();
    }

    public String create() {
        Set<Long> wanted = categories == null ? Set.of() : Set.copyOf(Arrays.asList(categories));
        Long id = renewals.create(new RenewalDraft(name, beginsBy, wanted, size, province, words));
        return "/renewals/run?faces-redirect=true&id=" + id;
    }

    public List<Option> getChoices() {
        return choices;
    }

    public List<Option> getSizes() {
        return Option.of(SizeClass.class, ui.getLanguage(), "organisations", "size");
    }

    public List<Option> getProvinces() {
        return Province.LOMBARDY.stream().map(code -> new Option(code, code)).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBeginsBy() {
        return beginsBy;
    }

    public void setBeginsBy(LocalDate beginsBy) {
        this.beginsBy = beginsBy;
    }

    public Long[] getCategories() {
        return categories == null ? null : categories.clone();
    }

    public void setCategories(Long[] categories) {
        this.categories = categories == null ? null : categories.clone();
    }

    public SizeClass getSize() {
        return size;
    }

    public void setSize(SizeClass size) {
        this.size = size;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
