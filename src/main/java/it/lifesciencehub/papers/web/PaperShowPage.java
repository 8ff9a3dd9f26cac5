package it.lifesciencehub.papers.web;

import it.lifesciencehub.files.web.FileAnswer;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.papers.GroupPaperDetail;
import it.lifesciencehub.papers.GroupPaperForm;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.papers.PaperAudience;
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

/** One paper of a group: its files for those who may read it, and what officers do with it. */
@Named
@ViewScoped
public class PaperShowPage implements Serializable {

    private static final String FEATURE = "papers";

    @Inject
    private GroupPaperService papers;

    @Inject
    private Ui ui;

    private String paperId;
    private GroupPaperDetail paper;
    private GroupPaperForm form;
    private String reason;
    private transient Part file;

    public void load() {
        paper = papers.find(AddressId.of(paperId));
        form = paper.form();
    }

    public void download(int number) {
        FileAnswer.send(papers.download(paper.id(), number));
    }

    public String addVersion() {
        Upload.with(file, (name, content) -> {
            papers.addVersion(paper.id(), paper.version(), name, content);
            return null;
        });
        PageMessages.done(FEATURE, "show.renewed", paper.form().getTitle());
        return here();
    }

    public String save() {
        papers.change(paper.id(), paper.version(), form);
        PageMessages.done(FEATURE, "show.saved", form.getTitle());
        return here();
    }

    public String withdraw() {
        papers.withdraw(paper.id(), paper.version(), reason);
        PageMessages.done(FEATURE, "show.withdrawn", paper.form().getTitle());
        return here();
    }

    private String here() {
        return "/papers/show?faces-redirect=true&slug=" + paper.slug() + "&paper=" + paper.id();
    }

    public List<Option> getAudiences() {
        return Option.of(PaperAudience.class, ui.getLanguage(), FEATURE, "audience");
    }

    public GroupPaperDetail getPaper() {
        return paper;
    }

    public GroupPaperForm getForm() {
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

    public String getPaperId() {
        return paperId;
    }

    public void setPaperId(String paperId) {
        this.paperId = paperId;
    }
}
