package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListQuery;
import it.lifesciencehub.organisations.BulkAct;
import it.lifesciencehub.organisations.BulkCommand;
import it.lifesciencehub.organisations.BulkPreview;
import it.lifesciencehub.organisations.BulkProgress;
import it.lifesciencehub.organisations.OrganisationBulkService;
import it.lifesciencehub.organisations.OrganisationFilter;
import it.lifesciencehub.organisations.OrganisationListService;
import it.lifesciencehub.organisations.OrganisationOrder;
import it.lifesciencehub.organisations.OrganisationRow;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Province;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Changes many organisations: choose what, look at what would change, confirm, watch. */
@Named
@ViewScoped
public class OrganisationBulkPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private OrganisationBulkService bulk;

    @Inject
    private OrganisationListService organisations;

    @Inject
    private Ui ui;

    private String run;
    private String scope;
    private String of;
    private List<Long> ids = List.of();
    private long total;
    private String act;
    private BulkPreview preview;
    private BulkProgress progress;

    public void load() {
        if (run != null) {
            progress = bulk.progress(AddressId.of(run));
            return;
        }
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("id", new String[0]);
        ids = Arrays.stream(ticked).map(AddressId::of).distinct().toList();
        total = isNobody()
                ? 0
                : organisations.ids(filter(), OrganisationOrder.BY_NAME).size();
    }

    private OrganisationFilter filter() {
        return isFound() ? OrganisationLists.filter(ListQuery.of(of)) : OrganisationFilter.of(ids);
    }

    private boolean isFound() {
        return "found".equals(scope);
    }

    /** Whether nothing was chosen: an empty choice is not everybody. */
    public boolean isNobody() {
        return !isFound() && ids.isEmpty();
    }

    public void look() {
        preview = bulk.preview(filter(), BulkCommand.of(act));
    }

    public void back() {
        preview = null;
    }

    public String confirm() {
        Long id = bulk.confirm(filter(), BulkCommand.of(act), preview.fingerprint());
        return "/organisations/bulk?faces-redirect=true&run=" + id;
    }

    /** Asked every other second while the change runs. */
    public void watch() {
        load();
    }

    /** What can be done, in groups. */
    public List<SelectItem> getActs() {
        OrganisationChoices choices = new OrganisationChoices(ui.getLanguage());
        return List.of(
                group(
                        "bulk.status",
                        List.of(
                                new SelectItem(BulkAct.ACTIVATE.name(), text("bulk.ACTIVATE")),
                                new SelectItem(BulkAct.DEACTIVATE.name(), text("bulk.DEACTIVATE")))),
                group("bulk.size", items(BulkAct.SIZE, choices.getSizes())),
                group("bulk.addSector", items(BulkAct.ADD_SECTOR, choices.getSectors())),
                group("bulk.removeSector", items(BulkAct.REMOVE_SECTOR, choices.getSectors())),
                group(
                        "bulk.province",
                        items(
                                BulkAct.PROVINCE,
                                Province.all().stream()
                                        .map(province -> new Option(province, province))
                                        .toList())));
    }

    private SelectItemGroup group(String key, List<SelectItem> items) {
        return new SelectItemGroup(text(key), null, false, items.toArray(SelectItem[]::new));
    }

    private List<SelectItem> items(BulkAct of, List<Option> options) {
        return options.stream()
                .map(option -> new SelectItem(
                        of + ":" + option.value(), Texts.get(ui.getLanguage(), FEATURE, "bulk." + of, option.label())))
                .toList();
    }

    /** What is done, in words. */
    public String getDeed() {
        return deed(BulkCommand.of(act));
    }

    public String getDone() {
        return deed(new BulkCommand(progress.act(), progress.value()));
    }

    private String deed(BulkCommand command) {
        String value = switch (command.act()) {
            case SIZE -> text("size." + command.value());
            case ADD_SECTOR, REMOVE_SECTOR -> text("sector." + command.value());
            default -> command.value();
        };
        return Texts.get(ui.getLanguage(), FEATURE, "bulk." + command.act(), value);
    }

    /** The value that would change, as it is. */
    public String now(OrganisationRow row) {
        return switch (BulkCommand.of(act).act()) {
            case ACTIVATE, DEACTIVATE -> text(row.active() ? "status.active" : "status.inactive");
            case SIZE -> row.size() == null ? "" : text("size." + row.size());
            case ADD_SECTOR, REMOVE_SECTOR ->
                sectors(row.sectors().stream().sorted().toList());
            case PROVINCE -> row.province() == null ? "" : row.province();
        };
    }

    /** The value that would change, as it would be. */
    public String then(OrganisationRow row) {
        BulkCommand command = BulkCommand.of(act);
        return switch (command.act()) {
            case ACTIVATE -> text("status.active");
            case DEACTIVATE -> text("status.inactive");
            case SIZE -> text("size." + command.value());
            case ADD_SECTOR ->
                sectors(Arrays.stream(Sector.values())
                        .filter(sector ->
                                row.sectors().contains(sector) || sector.name().equals(command.value()))
                        .toList());
            case REMOVE_SECTOR ->
                sectors(Arrays.stream(Sector.values())
                        .filter(sector ->
                                row.sectors().contains(sector) && !sector.name().equals(command.value()))
                        .toList());
            case PROVINCE -> command.value();
        };
    }

    private String sectors(List<Sector> sectors) {
        return sectors.stream().map(sector -> text("sector." + sector)).collect(Collectors.joining("; "));
    }

    /** The address of a file of the organisations that were chosen. */
    public String file(String ending) {
        String query = isFound()
                ? ListQuery.of(of).without("page", "view").toString()
                : ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
        return OrganisationLists.ADDRESS + "." + ending + (query.isEmpty() ? "" : "?" + query);
    }

    /** The list from which one came. */
    public String getListAddress() {
        return ListQuery.of(of).behind(OrganisationLists.ADDRESS);
    }

    /** What it has changed, in the audit trail. */
    public String getTrailAddress() {
        return ListQuery.of("").with("q", progress.mark()).behind("/staff/audit");
    }

    private String text(String key) {
        return Texts.get(ui.getLanguage(), FEATURE, key);
    }

    public boolean isLarge() {
        return preview != null && preview.changing() > OrganisationBulkService.AT_ONCE;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public long getTotal() {
        return total;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public BulkPreview getPreview() {
        return preview;
    }

    public BulkProgress getProgress() {
        return progress;
    }

    public int getShown() {
        return BulkPreview.SHOWN;
    }
}
