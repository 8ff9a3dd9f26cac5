package it.lifesciencehub.renewals.web;

import it.lifesciencehub.membership.TermWords;
import it.lifesciencehub.renewals.RenewalOutcome;
import it.lifesciencehub.renewals.RenewalPhase;
import it.lifesciencehub.renewals.RenewalProblems;
import it.lifesciencehub.renewals.RenewalProgress;
import it.lifesciencehub.renewals.RenewalRow;
import it.lifesciencehub.renewals.RenewalService;
import it.lifesciencehub.renewals.RenewalState;
import it.lifesciencehub.renewals.RenewalSummary;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A renewal run: try it, propose, send; watch it, stop it, go on with it; and what it did with each membership. */
@Named
@ViewScoped
public class RenewalRunPage implements Serializable {

    private static final String FEATURE = "renewals";

    @Inject
    private RenewalService renewals;

    @Inject
    private Ui ui;

    private String id;
    private RenewalOutcome only;
    private Integer number;
    private boolean sure;
    private RenewalProgress run;
    private RenewalSummary summary;
    private Page<RenewalRow> page = Page.empty();

    public void load() {
        run = renewals.progress(AddressId.of(id));
        summary = renewals.summary(run.id());
        page = renewals.items(run.id(), only, PageRequest.of(number));
    }

    /** Asked every other second while the run runs; then the page is read anew, with its lists. */
    public void look() throws IOException {
        run = renewals.progress(run.id());
        if (!run.running()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/membership/runs/" + run.id());
        }
    }

    public String start(RenewalPhase phase) {
        renewals.start(run.id(), phase);
        return here();
    }

    /** Mails cannot be called back: somebody has to say that they are meant. */
    public String send() {
        renewals.send(run.id(), sure);
        return here();
    }

    public String stop() {
        renewals.stop(run.id());
        return here();
    }

    public String remove() {
        renewals.remove(run.id());
        PageMessages.done(FEATURE, "run.removed", run.name());
        return "/renewals/runs?faces-redirect=true";
    }

    private String here() {
        return "/renewals/run?faces-redirect=true&id=" + run.id();
    }

    /** What the run is limited to, beside its day. */
    public String getScope() {
        List<String> parts = new ArrayList<>();
        parts.add(summary.categories().stream()
                .map(name -> name.in(ui.getLanguage()))
                .reduce((one, other) -> one + ", " + other)
                .orElse(""));
        if (run.sizeClass() != null) {
            parts.add(Texts.get(
                    ui.getLanguage(), "organisations", "size." + run.sizeClass().name()));
        }
        if (run.province() != null) {
            parts.add(run.province());
        }
        if (run.words() != null) {
            parts.add("“" + run.words() + "”");
        }
        return String.join(" · ", parts);
    }

    /** For the steps above: done, at it, or to come. */
    public boolean isPast(RenewalPhase phase) {
        return run.phase().ordinal() > phase.ordinal() || run.phase() == phase && run.state() == RenewalState.DONE;
    }

    public boolean isAt(RenewalPhase phase) {
        boolean next = run.state() == RenewalState.DONE && run.phase().ordinal() + 1 == phase.ordinal();
        return next || run.state() != RenewalState.DONE && run.phase() == phase;
    }

    public boolean isStartable(RenewalPhase phase) {
        return run.startable(phase);
    }

    /** Whether a phase is whole and the next one may follow. */
    public boolean isDone(RenewalPhase phase) {
        return run.phase() == phase && run.state() == RenewalState.DONE;
    }

    public long count(RenewalOutcome outcome) {
        return summary.count(outcome);
    }

    /** Memberships that one more sending would try again. */
    public long getLeft() {
        return summary.count(RenewalOutcome.NO_RECIPIENT) + summary.count(RenewalOutcome.SEND_FAILED);
    }

    /** Whether there is something to send, for the first time or once more. */
    public boolean isSendable() {
        return isDone(RenewalPhase.PROPOSE) && summary.count(RenewalOutcome.PROPOSED) > 0
                || isDone(RenewalPhase.SEND) && getLeft() > 0;
    }

    public String term(RenewalRow row) {
        return row.startsOn() == null ? "" : TermWords.of(ui.getLanguage(), row.startsOn(), row.endsOn());
    }

    public String problem(RenewalRow row) {
        return RenewalProblems.sentence(ui.getLanguage(), row.problem());
    }

    public String chip(RenewalOutcome outcome) {
        return switch (outcome) {
            case PROPOSED, SENT -> "ok";
            case PROPOSE -> "info";
            case NO_RECIPIENT, NO_FEE_RULE, PAST -> "warn";
            case PROPOSE_FAILED, SEND_FAILED, CHECK_FAILED -> "bad";
            default -> "neutral";
        };
    }

    public RenewalProgress getRun() {
        return run;
    }

    public RenewalSummary getSummary() {
        return summary;
    }

    public Page<RenewalRow> getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RenewalOutcome getOnly() {
        return only;
    }

    public void setOnly(RenewalOutcome only) {
        this.only = only;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
