package it.lifesciencehub.dossiers.web;

import it.lifesciencehub.dossiers.PaperDetail;
import it.lifesciencehub.dossiers.PaperForm;
import it.lifesciencehub.dossiers.PaperKind;
import it.lifesciencehub.dossiers.PaperService;
import it.lifesciencehub.files.web.FileAnswer;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.organisations.web.OrganisationHead;
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

/** One paper of an organisation: its files, what is said about it, withdrawing it. */
@Named
@ViewScoped
public class DossierPaperPage implements Serializable {

    private static final String FEATURE = "dossiers";

    @Inject
    private PaperService papers;

    @Inject
    private OrganisationHead head;

    @Inject
    private Ui ui;

    private String id;
    private String paperId;
    private Long organisationId;
    private PaperDetail paper;
    private PaperForm form;
    private String reason;
    private transient Part file;

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        paper = papers.find(organisationId, AddressId.of(paperId));
        form = paper.form();
    }

    public void download(int number) {
        FileAnswer.send(papers.download(organisationId, paper.id(), number));
    }

    public String addVersion() {
        Upload.with(file, (name, content) -> {
            papers.addVersion(organisationId, paper.id(), paper.version(), name, content);
            return null;
        });
        PageMessages.done(FEATURE, "paper.renewed", paper.form().getTitle());
        return here();
    }

    public String save() {
        papers.change(organisationId, paper.id(), paper.version(), form);
        PageMessages.done(FEATURE, "paper.saved", form.getTitle());
        return here();
    }

    public String withdraw() {
        papers.withdraw(organisationId, paper.id(), paper.version(), reason);
        PageMessages.done(FEATURE, "paper.withdrawn", paper.form().getTitle());
        return here();
    }

    private String here() {
        return "/dossiers/paper?faces-redirect=true&id=" + organisationId + "&paper=" + paper.id();
    }

    public List<Option> getKinds() {
        return Option.of(PaperKind.class, ui.getLanguage(), FEATURE, "kind");
    }

    public PaperDetail getPaper() {
        return paper;
    }

    public PaperForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public String getPaperId() {
        return paperId;
    }

    public void setPaperId(String paperId) {
        this.paperId = paperId;
    }
}
