package it.lifesciencehub.imports.web;

import it.lifesciencehub.imports.ImportColumns;
import it.lifesciencehub.imports.ImportFilter;
import it.lifesciencehub.imports.ImportMappingService;
import it.lifesciencehub.imports.ImportTouch;
import it.lifesciencehub.imports.ImportUndoService;
import it.lifesciencehub.imports.ImportedOrganisation;
import it.lifesciencehub.imports.OrganisationImportPreview;
import it.lifesciencehub.imports.OrganisationImportProgress;
import it.lifesciencehub.imports.OrganisationImportService;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An uploaded list: what it would change, then how far the import is, then what it has done and whether it can be undone. */
@Named
@ViewScoped
public class ImportPreviewPage implements Serializable {

    /** Organisations named that stand against undoing; the others are counted. */
    private static final int TOUCHED_SHOWN = 100;

    @Inject
    private OrganisationImportService imports;

    @Inject
    private ImportMappingService mappings;

    @Inject
    private ImportUndoService undoing;

    @Inject
    private ImportReadingForm reading;

    @Inject
    private ImportWordsForm words;

    @Inject
    private Ui ui;

    private String id;
    private ImportFilter only;
    private Integer number;
    private OrganisationImportProgress progress;
    private ImportColumns columns;
    private OrganisationImportPreview preview;
    private Page<ImportedOrganisation> done;
    private List<ImportTouch> touched = List.of();

    /** @return where the columns are still to be chosen, their page */
    public String load() {
        progress = imports.progress(AddressId.of(id));
        if (progress.open()) {
            if (!imports.isMapped(progress.id())) {
                return "/imports/columns?faces-redirect=true&id=" + progress.id();
            }
            preview = imports.preview(progress.id(), only, PageRequest.of(number));
            columns = mappings.columns(progress.id());
            reading.show(columns);
            words.show(progress.id(), preview.words());
        } else if (!progress.running()) {
            done = undoing.rows(progress.id(), PageRequest.of(number));
            touched = progress.finished() ? undoing.touched(progress.id()) : List.of();
        }
        return null;
    }

    public String confirm() {
        imports.confirm(progress.id());
        return "/imports/preview?faces-redirect=true&id=" + progress.id();
    }

    public String undo() {
        undoing.undo(progress.id());
        PageMessages.done("imports", "undo.done", progress.fileName());
        return "/imports/preview?faces-redirect=true&id=" + progress.id();
    }

    /** Asked every other second while the import runs; when it has ended, the page is another one. */
    public void look() {
        load();
        if (!progress.running()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getApplication()
                    .getNavigationHandler()
                    .handleNavigation(context, null, "/imports/preview?faces-redirect=true&id=" + progress.id());
        }
    }

    /** A problem as a sentence that begins with its column. */
    public String sentence(Problem problem) {
        OrganisationColumn column = OrganisationColumn.ofField(problem.field());
        String text =
                Texts.of(ui.getLanguage(), problem.reason(), problem.arguments().toArray());
        return column == null ? text : label(column) + ": " + text;
    }

    public String label(OrganisationColumn column) {
        return Texts.get(ui.getLanguage(), "organisations", column.key());
    }

    /** What a stored value says: codes as words of the language. */
    public String value(OrganisationColumn column, String text) {
        if (text.isEmpty()) {
            return Texts.get(ui.getLanguage(), "imports", "preview.empty");
        }
        return ImportValues.label(ui.getLanguage(), column, text);
    }

    public String getIgnored() {
        return String.join(", ", preview.ignored());
    }

    public int getWanted() {
        return preview.created() + preview.changed();
    }

    /** Whether there is a run to be taken back. */
    public boolean isUndoable() {
        return progress.finished() && progress.created() + progress.changed() > 0 && done.total() > 0;
    }

    public List<ImportTouch> getTouched() {
        return touched.subList(0, Math.min(TOUCHED_SHOWN, touched.size()));
    }

    public int getTouches() {
        return touched.size();
    }

    public ImportFilter[] getFilters() {
        return ImportFilter.values();
    }

    /** How many rows a filter lets through. */
    public int count(ImportFilter filter) {
        return switch (filter) {
            case NEW -> preview.created();
            case CHANGED -> preview.changed();
            case UNCHANGED -> preview.unchanged();
            case WRONG -> preview.wrong();
            case DOUBTFUL -> preview.doubtful();
        };
    }

    public OrganisationImportProgress getProgress() {
        return progress;
    }

    public ImportColumns getColumns() {
        return columns;
    }

    public OrganisationImportPreview getPreview() {
        return preview;
    }

    public Page<ImportedOrganisation> getDone() {
        return done;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ImportFilter getOnly() {
        return only;
    }

    public void setOnly(ImportFilter only) {
        this.only = only;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
