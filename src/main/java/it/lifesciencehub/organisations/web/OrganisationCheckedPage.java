package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CheckedFieldRow;
import it.lifesciencehub.organisations.CheckedFieldService;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Staff tick which of an organisation's data they have checked. */
@Named
@ViewScoped
public class OrganisationCheckedPage implements Serializable {

    @Inject
    private CheckedFieldService fields;

    @Inject
    private Ui ui;

    private String id;
    private Long organisation;
    private List<Tick> ticks = List.of();

    /** A field and whether it is ticked. */
    public static class Tick implements Serializable {

        private final CheckedFieldRow row;
        private boolean on;

        Tick(CheckedFieldRow row) {
            this.row = row;
            this.on = row.marked() || row.proposed();
        }

        public CheckedFieldRow getRow() {
            return row;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    public void load() {
        organisation = AddressId.of(id);
        ticks = fields.fields(organisation).stream().map(Tick::new).toList();
    }

    public String save() {
        Set<OrganisationColumn> wanted = ticks.stream()
                .filter(Tick::isOn)
                .map(tick -> tick.getRow().column())
                .collect(Collectors.toSet());
        fields.mark(organisation, wanted);
        PageMessages.done("organisations", "checked.done", wanted.size());
        return "/organisations/checked?faces-redirect=true&id=" + organisation;
    }

    /** Whether nothing is marked yet, so that the hub's proposal is shown. */
    public boolean isUnmarked() {
        return ticks.stream().noneMatch(tick -> tick.getRow().marked());
    }

    public String shown(CheckedFieldRow row) {
        return row.column().shown(ui.getLanguage(), row.value());
    }

    public List<Tick> getTicks() {
        return ticks;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
