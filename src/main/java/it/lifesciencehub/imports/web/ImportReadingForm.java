package it.lifesciencehub.imports.web;

import it.lifesciencehub.imports.ImportColumns;
import it.lifesciencehub.imports.ImportEncoding;
import it.lifesciencehub.imports.ImportFormat;
import it.lifesciencehub.imports.ImportMappingService;
import it.lifesciencehub.imports.ImportReading;
import it.lifesciencehub.imports.ImportSeparator;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** How an uploaded file is read, on the pages where that can be corrected. */
@Named
@ViewScoped
public class ImportReadingForm implements Serializable {

    @Inject
    private ImportMappingService mappings;

    @Inject
    private Ui ui;

    private Long id;
    private ImportFormat format;
    private List<String> sheets;
    private ImportEncoding encoding;
    private ImportSeparator separator;
    private String sheet;

    void show(ImportColumns columns) {
        id = columns.progress().id();
        format = columns.format();
        sheets = columns.sheets();
        encoding = columns.reading().encoding();
        separator = columns.reading().separator();
        sheet = columns.reading().sheet();
    }

    /** Reads the file anew; its columns may be others then. */
    public String read() {
        mappings.read(id, new ImportReading(encoding, separator, sheet));
        return "/imports/columns?faces-redirect=true&id=" + id;
    }

    public boolean isText() {
        return format == ImportFormat.CSV;
    }

    public List<Option> getEncodings() {
        return Arrays.stream(ImportEncoding.values())
                .map(one -> new Option(one, one.getLabel()))
                .toList();
    }

    public List<Option> getSeparators() {
        return Option.of(ImportSeparator.class, ui.getLanguage(), "imports", "separator");
    }

    public List<Option> getSheets() {
        return sheets.stream().map(name -> new Option(name, name)).toList();
    }

    public ImportEncoding getEncoding() {
        return encoding;
    }

    public void setEncoding(ImportEncoding encoding) {
        this.encoding = encoding;
    }

    public ImportSeparator getSeparator() {
        return separator;
    }

    public void setSeparator(ImportSeparator separator) {
        this.separator = separator;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }
}
