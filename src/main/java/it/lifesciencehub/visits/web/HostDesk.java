package it.lifesciencehub.visits.web;

import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.visits.HostKey;
import it.lifesciencehub.visits.RefusalCause;
import it.lifesciencehub.visits.RefusalCommand;
import it.lifesciencehub.visits.Veto;
import it.lifesciencehub.visits.VisitDecisionService;
import it.lifesciencehub.visits.VisitHostService;
import it.lifesciencehub.visits.VisitHostView;
import it.lifesciencehub.visits.VisitRuleService;
import it.lifesciencehub.visits.VisitorField;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the pages of those who decide for a visit's host have in common: the host's two and the desk of staff. */
public abstract class HostDesk implements Serializable {

    static final String FEATURE = "visits";

    @EJB
    private VisitHostService hosts;

    @EJB
    private VisitDecisionService decisions;

    @EJB
    private VisitRuleService rules;

    @Inject
    private Ui ui;

    private VisitHostView view;
    private RefusalCause cause;
    private String words;
    private Veto veto = Veto.NONE;
    private VisitorField[] fields = {};

    abstract HostKey key();

    /** Where an action leads: to the page itself, newly read. */
    abstract String here();

    void read() {
        view = hosts.open(key());
        fields = view.fields().toArray(VisitorField[]::new);
    }

    public String approve(Long registrationId) {
        decisions.approve(key(), registrationId);
        return done("host.approved");
    }

    public String refuse(Long registrationId) {
        decisions.refuse(key(), registrationId, new RefusalCommand(cause, words, veto));
        return done("host.refused");
    }

    public String keep(Long registrationId) {
        decisions.keep(key(), registrationId);
        return done("host.kept");
    }

    public String removeRule(Long ruleId) {
        rules.remove(key(), ruleId);
        return done("rules.removed");
    }

    public String ask() {
        Set<VisitorField> wanted = EnumSet.noneOf(VisitorField.class);
        wanted.addAll(List.of(fields));
        hosts.ask(key(), wanted);
        return done("fields.saved");
    }

    String done(String key, Object... arguments) {
        PageMessages.done(FEATURE, key, arguments);
        return here();
    }

    public List<Option> getCauses() {
        return Option.of(RefusalCause.class, ui.getLanguage(), FEATURE, "cause");
    }

    public List<Option> getVetoes() {
        return Option.of(Veto.class, ui.getLanguage(), FEATURE, "veto");
    }

    public List<Option> getFieldChoices() {
        return Option.of(VisitorField.class, ui.getLanguage(), FEATURE, "field");
    }

    Ui ui() {
        return ui;
    }

    /** Null where there is nothing to see. */
    public VisitHostView getView() {
        return view;
    }

    public RefusalCause getCause() {
        return cause;
    }

    public void setCause(RefusalCause cause) {
        this.cause = cause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Veto getVeto() {
        return veto;
    }

    public void setVeto(Veto veto) {
        this.veto = veto;
    }

    public VisitorField[] getFields() {
        return fields.clone();
    }

    public void setFields(VisitorField[] fields) {
        this.fields = fields.clone();
    }
}
