package it.lifesciencehub.imports.web;

import it.lifesciencehub.imports.ImportAudience;
import it.lifesciencehub.imports.ImportColumn;
import it.lifesciencehub.imports.ImportColumns;
import it.lifesciencehub.imports.ImportMappingService;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What each column of an uploaded list is. */
@Named
@ViewScoped
public class ImportColumnsPage implements Serializable {

    @Inject
    private ImportMappingService mappings;

    @Inject
    private ImportReadingForm reading;

    @Inject
    private Ui ui;

    private String id;
    private ImportColumns columns;
    private List<Choice> choices;
    private ImportAudience audience;

    /** A column and what it is taken for. */
    public static class Choice implements Serializable {

        private final ImportColumn column;
        private OrganisationColumn meaning;

        Choice(ImportColumn column) {
            this.column = column;
            this.meaning = column.meaning();
        }

        public ImportColumn getColumn() {
            return column;
        }

        public OrganisationColumn getMeaning() {
            return meaning;
        }

        public void setMeaning(OrganisationColumn meaning) {
            this.meaning = meaning;
        }
    }

    public void load() {
        columns = mappings.columns(AddressId.of(id));
        reading.show(columns);
        choices = columns.columns().stream().map(Choice::new).toList();
        audience = columns.rememberedFor() == ImportAudience.NOBODY ? ImportAudience.ME : columns.rememberedFor();
    }

    public String save() {
        List<OrganisationColumn> meanings = new ArrayList<>();
        choices.forEach(choice -> meanings.add(choice.getMeaning()));
        mappings.map(columns.progress().id(), meanings, audience);
        return "/imports/preview?faces-redirect=true&id=" + columns.progress().id();
    }

    public List<Option> getMeanings() {
        return Option.of(OrganisationColumn.class, ui.getLanguage(), "organisations", "column");
    }

    public List<Option> getAudiences() {
        return Option.of(ImportAudience.class, ui.getLanguage(), "imports", "audience");
    }

    public ImportColumns getColumns() {
        return columns;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public ImportAudience getAudience() {
        return audience;
    }

    public void setAudience(ImportAudience audience) {
        this.audience = audience;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
