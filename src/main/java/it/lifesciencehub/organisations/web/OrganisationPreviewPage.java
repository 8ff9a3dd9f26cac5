package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationImportPreview;
import it.lifesciencehub.organisations.OrganisationImportProgress;
import it.lifesciencehub.organisations.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.OrganisationImportService;
import it.lifesciencehub.organisations.OrganisationImportStatus;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An uploaded list: what it would change, then how far the import is, then what it has done. */
@Named
@ViewScoped
public class OrganisationPreviewPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private OrganisationImportService imports;

    @Inject
    private Ui ui;

    private String id;
    private Outcome only;
    private OrganisationImportProgress progress;
    private OrganisationImportPreview preview;

    public void load() {
        progress = imports.progress(AddressId.of(id));
        boolean open = progress.status() == OrganisationImportStatus.UPLOADED
                || progress.status() == OrganisationImportStatus.FAILED;
        preview = open ? imports.preview(progress.id(), only) : null;
    }

    public String confirm() {
        imports.confirm(progress.id());
        return "/organisations/preview?faces-redirect=true&id=" + progress.id();
    }

    /** Asked every other second while the import runs. */
    public void look() {
        load();
    }

    /** A problem as a sentence that begins with its column. */
    public String sentence(Problem problem) {
        OrganisationColumn column = OrganisationColumn.ofField(problem.field());
        String text =
                Texts.of(ui.getLanguage(), problem.reason(), problem.arguments().toArray());
        return column == null ? text : label(column) + ": " + text;
    }

    public String label(OrganisationColumn column) {
        return Texts.get(ui.getLanguage(), FEATURE, column.key());
    }

    public String getIgnored() {
        return String.join(", ", preview.ignored());
    }

    public int getWanted() {
        return preview.created() + preview.changed();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** How many rows have this outcome. */
    public int count(Outcome outcome) {
        return switch (outcome) {
            case NEW -> preview.created();
            case CHANGED -> preview.changed();
            case UNCHANGED -> preview.unchanged();
            case WRONG -> preview.wrong();
        };
    }

    public OrganisationImportProgress getProgress() {
        return progress;
    }

    public OrganisationImportPreview getPreview() {
        return preview;
    }

    public int getShown() {
        return OrganisationImportPreview.SHOWN;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Outcome getOnly() {
        return only;
    }

    public void setOnly(Outcome only) {
        this.only = only;
    }
}
