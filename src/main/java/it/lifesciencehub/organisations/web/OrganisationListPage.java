package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationFilter;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationRow;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.formats.Province;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The staff's list of organisations. */
@Named
@RequestScoped
public class OrganisationListPage {

    @Inject
    private OrganisationService organisations;

    @Inject
    private Ui ui;

    private String words;
    private OrganisationKind kind;
    private Sector sector;
    private String province;
    private SizeClass size;
    private Boolean active;
    private Integer number;
    private Page<OrganisationRow> page = Page.empty();

    public void load() {
        page = organisations.list(getFilter(), PageRequest.of(number));
    }

    public OrganisationFilter getFilter() {
        return new OrganisationFilter(words, kind, sector, province, size, active);
    }

    public Page<OrganisationRow> getPage() {
        return page;
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public List<String> getProvinces() {
        return Province.LOMBARDY;
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

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public SizeClass getSize() {
        return size;
    }

    public void setSize(SizeClass size) {
        this.size = size;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
