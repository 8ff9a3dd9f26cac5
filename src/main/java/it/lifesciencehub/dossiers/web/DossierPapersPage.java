package it.lifesciencehub.dossiers.web;

import it.lifesciencehub.dossiers.PaperForm;
import it.lifesciencehub.dossiers.PaperKind;
import it.lifesciencehub.dossiers.PaperRow;
import it.lifesciencehub.dossiers.PaperService;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** The papers of an organisation, and the form that adds one. */
@Named
@ViewScoped
public class DossierPapersPage implements Serializable {

    private static final String FEATURE = "dossiers";

    @Inject
    private PaperService papers;

    @Inject
    private OrganisationHead head;

    @Inject
    private Ui ui;

    private String id;
    private Integer number;
    private Long organisationId;
    private Page<PaperRow> page = Page.empty();
    private final PaperForm form = new PaperForm();
    private transient Part file;

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        page = papers.list(organisationId, PageRequest.of(number));
    }

    public String add() {
        Upload.with(file, (name, content) -> papers.add(organisationId, form, name, content));
        PageMessages.done(FEATURE, "papers.addedDone", form.getTitle());
        return "/dossiers/papers?faces-redirect=true&id=" + organisationId;
    }

    public List<Option> getKinds() {
        return Option.of(PaperKind.class, ui.getLanguage(), FEATURE, "kind");
    }

    public Page<PaperRow> getPage() {
        return page;
    }

    public PaperForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
