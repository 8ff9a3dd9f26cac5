package it.lifesciencehub.papers.web;

import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.papers.GroupPaperForm;
import it.lifesciencehub.papers.GroupPaperRow;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.papers.PaperAudience;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** The papers of a group, and the form that adds one. */
@Named
@ViewScoped
public class PaperListPage implements Serializable {

    private static final String FEATURE = "papers";

    @Inject
    private GroupPaperService papers;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Ui ui;

    private String slug;
    private String words;
    private Integer number;
    private Long groupId;
    private boolean running;
    private Page<GroupPaperRow> page = Page.empty();
    private final GroupPaperForm form = new GroupPaperForm();
    private transient Part file;

    public void load() {
        groupId = workspace.of(slug).id();
        running = workspace.of(slug).running();
        page = papers.list(groupId, words, PageRequest.of(number));
    }

    public String add() {
        Upload.with(file, (name, content) -> papers.add(groupId, form, name, content));
        PageMessages.done(FEATURE, "list.added", form.getTitle());
        return "/papers/list?faces-redirect=true&slug=" + slug;
    }

    public List<Option> getAudiences() {
        return Option.of(PaperAudience.class, ui.getLanguage(), FEATURE, "audience");
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<GroupPaperRow> getPage() {
        return page;
    }

    public boolean isRunning() {
        return running;
    }

    public GroupPaperForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
