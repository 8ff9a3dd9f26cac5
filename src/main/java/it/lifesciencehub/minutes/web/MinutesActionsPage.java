package it.lifesciencehub.minutes.web;

import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.minutes.ActionFilter;
import it.lifesciencehub.minutes.ActionRow;
import it.lifesciencehub.minutes.ActionService;
import it.lifesciencehub.minutes.ActionState;
import it.lifesciencehub.minutes.MinutesPageService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The register of a group's actions: done, postponed, dropped, and noted between meetings. */
@Named
@ViewScoped
public class MinutesActionsPage implements Serializable {

    private static final String FEATURE = "minutes";
    private static final String ALL = "ALL";

    @EJB
    private ActionService actions;

    @EJB
    private MinutesPageService reader;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String slug;
    private String words;
    private String state;
    private boolean mine;
    private Integer number;
    private Long editing;
    private Long groupId;
    private boolean running;
    private Page<ActionRow> page = Page.empty();
    private List<Option> people = List.of();
    private String note;
    private LocalDate dueOn;
    private ActionLine fresh = ActionLine.blank();

    public void load() {
        groupId = workspace.of(slug).id();
        running = workspace.of(slug).running();
        page = actions.list(groupId, filter(), PageRequest.of(number));
        page.rows().stream().filter(row -> row.id().equals(editing)).findFirst().ifPresent(row -> dueOn = row.dueOn());
        if (running) {
            people = reader.people(groupId).entrySet().stream()
                    .map(one -> new Option(one.getKey(), one.getValue()))
                    .toList();
        }
    }

    /** Open ones where the address says nothing of states. */
    private ActionFilter filter() {
        ActionState wanted = ALL.equals(state)
                ? null
                : state == null || state.isBlank() ? ActionState.OPEN : ActionState.valueOf(state);
        return new ActionFilter(words == null ? "" : words, wanted, mine);
    }

    public String done(ActionRow row) {
        actions.done(row.id(), row.version(), note);
        PageMessages.done(FEATURE, "actions.doneSaid");
        return here();
    }

    public String drop(ActionRow row) {
        actions.drop(row.id(), row.version(), note);
        PageMessages.done(FEATURE, "actions.droppedSaid");
        return here();
    }

    public String reopen(ActionRow row) {
        actions.reopen(row.id(), row.version());
        PageMessages.done(FEATURE, "actions.reopenedSaid");
        return here();
    }

    public String postpone(ActionRow row) {
        actions.postpone(row.id(), row.version(), dueOn);
        PageMessages.done(FEATURE, "actions.postponedSaid");
        return here();
    }

    public String add() {
        actions.add(groupId, fresh.draft());
        PageMessages.done(FEATURE, "actions.addedSaid");
        return here();
    }

    private String here() {
        return "/minutes/actions?faces-redirect=true&slug=" + slug;
    }

    /** Who may say that it is done: whoever has it, or runs the group; not while it stands in a draft. */
    public boolean mayDo(ActionRow row) {
        Long me = Caller.current().personId();
        return !row.isDraft() && (running || me != null && Objects.equals(me, row.ownerId()));
    }

    public boolean isOverdue(ActionRow row) {
        return row.isOverdue(RomeTime.today(clock));
    }

    public List<Option> getStates() {
        return Option.of(ActionState.class, ui.getLanguage(), FEATURE, "actionState");
    }

    public boolean isSearching() {
        return words != null && !words.isBlank() || mine || state != null && !state.isBlank();
    }

    public boolean isAll() {
        return ALL.equals(state);
    }

    public Page<ActionRow> getPage() {
        return page;
    }

    public boolean isRunning() {
        return running;
    }

    public List<Option> getPeople() {
        return people;
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

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    /** The id of the action that is being changed, or null. */
    public Long getEditing() {
        return editing;
    }

    public void setEditing(Long editing) {
        this.editing = editing;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public ActionLine getFresh() {
        return fresh;
    }
}
