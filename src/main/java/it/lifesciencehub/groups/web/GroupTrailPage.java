package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupTrailRow;
import it.lifesciencehub.groups.GroupTrailService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that happened in a group, for those who run it. */
@Named
@RequestScoped
public class GroupTrailPage {

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b");

    /** Where the words for constants in an entry's detail stand, by the beginning of its action's code. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "mandate", List.of("groups", "role."),
            "group", List.of("groups", "state."),
            "group-paper", List.of("papers", "audience."),
            "representation", List.of("roundtables", "kind."),
            "sitting-report", List.of("roundtables", "reportState."));

    @EJB
    private GroupTrailService trail;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Ui ui;

    private String slug;
    private Integer number;
    private Page<GroupTrailRow> page = Page.empty();

    public void load() {
        page = trail.list(workspace.of(slug).id(), PageRequest.of(number));
    }

    public String what(GroupTrailRow row) {
        return Texts.ofAction(ui.getLanguage(), row.action());
    }

    /** What exactly, with the names of roles and states as people read them. */
    public String detail(GroupTrailRow row) {
        List<String> words = WORDS.get(row.action().replaceAll("\\..*", ""));
        if (words == null) {
            return row.detail();
        }
        ResourceBundle texts = Texts.bundle(ui.getLanguage(), words.get(0));
        return CONSTANT.matcher(row.detail()).replaceAll(match -> {
            String key = words.get(1) + match.group();
            return Matcher.quoteReplacement(texts.containsKey(key) ? texts.getString(key) : match.group());
        });
    }

    /** Who did it; the hub itself where nobody signed in did. */
    public String who(GroupTrailRow row) {
        return row.actor().isEmpty() || "hub".equals(row.actor())
                ? Texts.get(ui.getLanguage(), "groups", "trail.hub")
                : row.actor();
    }

    public Page<GroupTrailRow> getPage() {
        return page;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
