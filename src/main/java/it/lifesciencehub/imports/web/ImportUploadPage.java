package it.lifesciencehub.imports.web;

import it.lifesciencehub.imports.OrganisationImportProgress;
import it.lifesciencehub.imports.OrganisationImportService;
import it.lifesciencehub.organisations.OrganisationColumn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Where a list of organisations is uploaded. */
@Named
@RequestScoped
public class ImportUploadPage {

    @Inject
    private OrganisationImportService imports;

    private Part file;

    public String upload() {
        Long id = imports.upload(file == null ? null : file.getSubmittedFileName(), content());
        return "/imports/columns?faces-redirect=true&id=" + id;
    }

    private byte[] content() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<OrganisationImportProgress> getRecent() {
        return imports.recent();
    }

    public OrganisationColumn[] getColumns() {
        return OrganisationColumn.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
