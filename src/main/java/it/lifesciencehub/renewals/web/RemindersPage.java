package it.lifesciencehub.renewals.web;

import it.lifesciencehub.membership.TermWords;
import it.lifesciencehub.renewals.ReminderRow;
import it.lifesciencehub.renewals.ReminderService;
import it.lifesciencehub.renewals.ReminderStepRow;
import it.lifesciencehub.renewals.UnreachableRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The schedule of reminders, whom nobody can be written to, and what went out. */
@Named
@ViewScoped
public class RemindersPage implements Serializable {

    private static final int UNREACHABLE_SHOWN = 100;

    @Inject
    private ReminderService reminders;

    @Inject
    private Ui ui;

    private Integer number;
    private List<ReminderStepRow> steps = List.of();
    private Page<UnreachableRow> unreachable = Page.empty();
    private Page<ReminderRow> sent = Page.empty();

    public void load() {
        steps = reminders.steps();
        unreachable = reminders.unreachable(new PageRequest(1, UNREACHABLE_SHOWN));
        sent = reminders.sent(PageRequest.of(number));
    }

    public String activate(ReminderStepRow step, boolean active) {
        reminders.activate(step.id(), step.version(), active);
        PageMessages.done("renewals", active ? "reminders.activated" : "reminders.deactivated");
        return "/renewals/reminders?faces-redirect=true";
    }

    public String term(LocalDate startsOn, LocalDate endsOn) {
        return TermWords.of(ui.getLanguage(), startsOn, endsOn);
    }

    /** When a step is sent: 30 days before the due day, on it, 15 days after it. */
    public String days(int days) {
        return ReminderWords.days(ui.getLanguage(), days);
    }

    public List<ReminderStepRow> getSteps() {
        return steps;
    }

    public Page<UnreachableRow> getUnreachable() {
        return unreachable;
    }

    public Page<ReminderRow> getSent() {
        return sent;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
