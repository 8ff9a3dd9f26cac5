package it.lifesciencehub.minutes.web;

import it.lifesciencehub.meetings.web.MeetingPath;
import it.lifesciencehub.minutes.EntryConflict;
import it.lifesciencehub.minutes.EntryDraft;
import it.lifesciencehub.minutes.MinutesEntry;
import it.lifesciencehub.minutes.MinutesPageService;
import it.lifesciencehub.minutes.MinutesReason;
import it.lifesciencehub.minutes.MinutesService;
import it.lifesciencehub.minutes.MinutesState;
import it.lifesciencehub.minutes.MinutesView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Writing minutes on one screen, item by item. What somebody else wrote on an item meanwhile is shown beside what was
 * typed; everything else is saved.
 */
@Named
@ViewScoped
public class MinutesWritePage implements Serializable {

    private static final String FEATURE = "minutes";

    @EJB
    private MinutesPageService reader;

    @EJB
    private MinutesService minutes;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private MinutesView view;
    private final ArrayList<EntryForm> forms = new ArrayList<>();
    private List<Option> owners = List.of();

    public void load() {
        view = reader.show(AddressId.of(id));
        MeetingPath.of(view.meeting().meeting(), slug);
        if (!view.mayRun()) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        if (view.minutes() == null) {
            throw new Refusal(MinutesReason.NOT_HELD);
        }
        if (view.minutes().getState() == MinutesState.APPROVED) {
            throw new Refusal(MinutesReason.FROZEN);
        }
        owners = reader.owners(AddressId.of(id)).entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .toList();
        forms.clear();
        for (MinutesEntry entry : view.minutes().getEntries()) {
            forms.add(new EntryForm(
                    entry,
                    entry.getItem() == null
                            ? Texts.get(ui.getLanguage(), FEATURE, "entry.other")
                            : entry.getItem().getTitle()));
        }
    }

    /** Saves what was changed; stays on the page where somebody else has written on the same item. */
    public String save() {
        List<EntryDraft> drafts = forms.stream()
                .filter(EntryForm::isChanged)
                .map(EntryForm::draft)
                .toList();
        List<EntryConflict> conflicts = minutes.write(view.minutes().getId(), drafts);
        if (conflicts.isEmpty()) {
            PageMessages.done(FEATURE, "write.saved");
            return "/minutes/write?faces-redirect=true&slug=" + slug + "&id=" + id;
        }
        reload(conflicts);
        PageMessages.warn(FEATURE, "write.conflict", conflicts.size());
        return null;
    }

    /** The items without a conflict as they are now; those with one keep what was typed. */
    private void reload(List<EntryConflict> conflicts) {
        List<EntryForm> typed = List.copyOf(forms);
        load();
        for (EntryConflict conflict : conflicts) {
            for (int i = 0; i < forms.size(); i++) {
                if (forms.get(i).getEntry().getId().equals(conflict.entryId())) {
                    EntryForm form = typed.get(i);
                    form.meet(conflict);
                    forms.set(i, form);
                }
            }
        }
    }

    public void take(EntryForm form) {
        form.take();
    }

    public void addDecision(EntryForm form) {
        form.addDecision();
    }

    public void addAction(EntryForm form) {
        form.addAction();
    }

    public void removeDecision(EntryForm form, DecisionLine line) {
        form.remove(line);
    }

    public void removeAction(EntryForm form, ActionLine line) {
        form.remove(line);
    }

    public MinutesView getView() {
        return Refusal.requireFound(view);
    }

    public List<EntryForm> getForms() {
        return forms;
    }

    public List<Option> getOwners() {
        return owners;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
