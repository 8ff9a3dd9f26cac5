package it.lifesciencehub.renewals.web;

import it.lifesciencehub.renewals.ReminderDraft;
import it.lifesciencehub.renewals.ReminderPreview;
import it.lifesciencehub.renewals.ReminderService;
import it.lifesciencehub.renewals.ReminderStep;
import it.lifesciencehub.renewals.ReminderText;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One step of the schedule: when it is sent, its words in both languages, and how it would read for a member. */
@Named
@ViewScoped
public class ReminderPage implements Serializable {

    private static final String FEATURE = "renewals";

    /** On which side of the due day a step lies. */
    public enum Side {
        BEFORE,
        AFTER
    }

    @Inject
    private ReminderService reminders;

    @Inject
    private Ui ui;

    private String id;
    private Long stepId;
    private long version;
    private Integer days = 0;
    private Side side = Side.AFTER;
    private boolean active;
    private String subjectIt;
    private String subjectEn;
    private String textIt;
    private String textEn;
    private String member;
    private List<ReminderPreview> previews = List.of();

    public void load() {
        if (id == null) {
            return;
        }
        ReminderStep step = reminders.find(AddressId.of(id));
        stepId = step.getId();
        version = step.getVersion();
        days = Math.abs(step.getDays());
        side = step.getDays() < 0 ? Side.BEFORE : Side.AFTER;
        active = step.isActive();
        subjectIt = step.getSubject().getIt();
        subjectEn = step.getSubject().getEn();
        textIt = step.getText().getIt();
        textEn = step.getText().getEn();
    }

    private ReminderDraft draft() {
        Integer signed = days == null || days < 0 ? null : side == Side.BEFORE ? -days : days;
        return new ReminderDraft(signed, active, subjectIt, subjectEn, textIt, textEn);
    }

    public String save() {
        reminders.save(stepId, version, draft());
        PageMessages.done(FEATURE, "reminder.saved");
        return "/renewals/reminders?faces-redirect=true";
    }

    /** Nothing is saved by it. */
    public void preview() {
        previews = List.of();
        previews = reminders.preview(draft(), member);
    }

    public String remove() {
        reminders.remove(stepId);
        PageMessages.done(FEATURE, "reminder.removed");
        return "/renewals/reminders?faces-redirect=true";
    }

    public String getWhen() {
        Integer signed = draft().days();
        return signed == null ? "" : ReminderWords.days(ui.getLanguage(), signed);
    }

    public List<Option> getSides() {
        return Option.of(Side.class, ui.getLanguage(), FEATURE, "side");
    }

    public List<String> getPlaceholders() {
        return ReminderText.PLACEHOLDERS;
    }

    public String placeholder(String name) {
        return "{" + name + "}";
    }

    public String placeholderText(String name) {
        return Texts.get(ui.getLanguage(), FEATURE, "placeholder." + name);
    }

    public boolean isKnown() {
        return stepId != null;
    }

    public List<ReminderPreview> getPreviews() {
        return previews;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getSubjectIt() {
        return subjectIt;
    }

    public void setSubjectIt(String subjectIt) {
        this.subjectIt = subjectIt;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getTextIt() {
        return textIt;
    }

    public void setTextIt(String textIt) {
        this.textIt = textIt;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
