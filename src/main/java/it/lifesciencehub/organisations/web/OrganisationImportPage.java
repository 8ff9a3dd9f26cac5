package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationImportProgress;
import it.lifesciencehub.organisations.OrganisationImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Where a list of organisations is uploaded. */
@Named
@RequestScoped
public class OrganisationImportPage {

    @Inject
    private OrganisationImportService imports;

    private UploadedFile file;

    public String upload() {
        Long id = imports.upload(
                file == null ? null : file.getFileName(), file == null ? null : file.getContent());
        return "/organisations/preview?faces-redirect=true&id=" + id;
    }

    public List<OrganisationImportProgress> getRecent() {
        return imports.recent();
    }

    public OrganisationColumn[] getColumns() {
        return OrganisationColumn.values();
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
