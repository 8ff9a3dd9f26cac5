package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.LeaveDesk;
import it.lifesciencehub.organisations.LeaveOutcome;
import it.lifesciencehub.organisations.LeaveService;
import it.lifesciencehub.organisations.OpenDuty;
import it.lifesciencehub.organisations.OrganisationReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody has left: the last day, what they still hold with a choice for each, and afterwards what was done. The same
 * page for delegates, for staff and for who leaves; the address tells which.
 */
@Named
@ViewScoped
public class OrganisationLeavePage implements Serializable {

    @Inject
    private LeaveService leaving;

    @Inject
    private Ui ui;

    @Inject
    private transient Clock clock;

    private String id;
    private String organisation;
    private String affiliation;
    private String kind;
    private LeaveDesk desk;
    private LeaveOutcome outcome;
    private LocalDate day;
    private List<LeaveRow> rows = List.of();
    private final Map<Long, OpenDuty> seen = new HashMap<>();

    public void load() {
        day = RomeTime.today(clock);
        show(leaving.desk(AddressId.of(affiliation)));
        kind = desk.own() ? "own" : desk.current() ? "other" : "after";
    }

    private void show(LeaveDesk desk) {
        this.desk = desk;
        Long only = desk.successors().size() == 1 ? desk.successors().get(0).personId() : null;
        rows = desk.duties().stream()
                .map(duty -> new LeaveRow(duty, desk.own(), only))
                .toList();
        desk.duties().forEach(duty -> seen.put(duty.id(), duty));
    }

    /** Stays on the page, which shows what was done and what is left to do. */
    public void leave() {
        requireChoices();
        try {
            outcome = leaving.leave(
                    desk.affiliationId(),
                    day,
                    rows.stream()
                            .map(LeaveRow::decision)
                            .filter(Objects::nonNull)
                            .toList());
        } catch (Refusal refusal) {
            throw inWords(refusal);
        }
        if (!outcome.ended() || isLeftOver()) {
            show(leaving.desk(desk.affiliationId()));
        } else {
            rows = List.of();
        }
    }

    /** What is left over after the end is for delegates and staff to see, and not for who has left. */
    private boolean isLeftOver() {
        return !desk.own();
    }

    private void requireChoices() {
        List<Problem> problems = rows.stream()
                .filter(row -> row.getChoice() == null)
                .map(row -> new Problem("choices", OrganisationReason.CHOICE_NOT_POSSIBLE, title(row.getDuty())))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** Problems of a row name the thing that they are about. */
    private Refusal inWords(Refusal refusal) {
        return refusal.problems().isEmpty()
                ? refusal
                : new Refusal(refusal.problems().stream()
                        .map(problem -> problem.row() == 0
                                ? problem
                                : new Problem(
                                        "choices",
                                        problem.reason(),
                                        title(desk.duties().get(problem.row() - 1))))
                        .toList());
    }

    public List<Option> options(LeaveRow row) {
        return row.options(ui.getLanguage());
    }

    public List<Option> getSuccessors() {
        return desk.successors().stream()
                .map(one -> new Option(one.personId(), one.name()))
                .toList();
    }

    public String title(OpenDuty duty) {
        OpenDuty known = duty.title() == null ? seen.getOrDefault(duty.id(), duty) : duty;
        return known.title() == null ? "" : known.title().in(ui.getLanguage());
    }

    public String why(LeaveOutcome.Line line) {
        return line.reason() == null
                ? ""
                : Texts.of(ui.getLanguage(), line.reason(), line.arguments().toArray());
    }

    /** The chip's kind in the visual language. */
    public String chip(LeaveOutcome.Line line) {
        return switch (line.result()) {
            case DONE -> "ok";
            case GONE, LEFT_OPEN -> "info";
            case FAILED -> "bad";
            case UNDECIDED -> "warn";
        };
    }

    /** Where the people are among whom this one was. */
    public String getBack() {
        if (organisation != null) {
            return "/staff/organisations/" + desk.organisation().id() + "/people";
        }
        return id == null
                ? "/my/affiliations"
                : "/company/" + desk.organisation().id() + "/people";
    }

    /** The title's key, as the page was opened: somebody has left, I have left, or what is left over. */
    public String getKind() {
        return kind;
    }

    public String titleOf(String pattern) {
        return Texts.format(
                ui.getLanguage(), pattern, desk.person(), desk.organisation().name());
    }

    public String getSection() {
        return organisation == null ? "public" : "desk";
    }

    public LeaveDesk getDesk() {
        return desk;
    }

    public LeaveOutcome getOutcome() {
        return outcome;
    }

    public List<LeaveRow> getRows() {
        return rows;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(String affiliation) {
        this.affiliation = affiliation;
    }
}
