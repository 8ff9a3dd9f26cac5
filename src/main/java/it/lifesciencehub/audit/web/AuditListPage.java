package it.lifesciencehub.audit.web;

import it.lifesciencehub.audit.AuditFilter;
import it.lifesciencehub.audit.AuditRow;
import it.lifesciencehub.audit.AuditService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;

/** The trail, to be searched by staff. */
@Named
@RequestScoped
public class AuditListPage {

    @Inject
    private AuditService service;

    @Inject
    private Ui ui;

    private String text;
    private String actor;
    private String action;
    private String subject;
    private String from;
    private String to;
    private String number;
    private Page<AuditRow> page = Page.empty();
    private List<Option> actions = List.of();

    public void load() {
        page = service.list(filter(text, actor, action, subject, from, to), PageRequest.of(pageNumber()));
        actions = service.actions().stream()
                .map(code -> new Option(code, actionName(code)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** What the words of an address ask for, days as they are typed. */
    static AuditFilter filter(String text, String actor, String action, String subject, String from, String to) {
        return new AuditFilter(text, actor, action, subject, start(from, 0), start(to, 1));
    }

    /** The query of this list, for its files. */
    public String getQuery() {
        String full = ui.getPathAndQuery();
        int mark = full.indexOf('?');
        return mark < 0 ? "" : full.substring(mark);
    }

    /** Midnight in Rome at the beginning of the day, or of one so many days later; null for what is no day. */
    private static Instant start(String day, int later) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : RomeTime.instant(LocalDate.parse(day).plusDays(later).atStartOfDay());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Integer pageNumber() {
        try {
            return number == null ? null : Integer.valueOf(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The action's text; else its code. */
    public String actionName(String code) {
        return Texts.ofAction(ui.getLanguage(), code);
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public List<Option> getActions() {
        return actions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
