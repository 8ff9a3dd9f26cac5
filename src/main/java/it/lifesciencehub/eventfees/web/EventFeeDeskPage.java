package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.FeeDesk;
import it.lifesciencehub.eventfees.FeeDeskService;
import it.lifesciencehub.eventfees.FeeRuleDraft;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Language;
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

/** What places at an event cost, and how they are paid. */
@Named
@ViewScoped
public class EventFeeDeskPage implements Serializable {

    private static final String FEATURE = "eventfees";
    private static final int MOST_LINES = 20;

    @EJB
    private FeeDeskService fees;

    @EJB
    private EventPageService events;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private FeeDesk view;
    private FeeTermsForm terms;
    private List<FeeLine> lines = new ArrayList<>();

    public void load() {
        Long eventId = AddressId.of(id);
        event = events.open(eventId);
        view = fees.desk(eventId);
        terms = FeeTermsForm.of(view.terms());
        lines = new ArrayList<>(view.rules().stream()
                .map(rule -> FeeLine.of(rule, ui.getLanguage()))
                .toList());
        addLine();
    }

    /** One more empty line for a price. */
    public void addLine() {
        if (lines.size() < MOST_LINES) {
            lines.add(new FeeLine());
        }
    }

    public String save() {
        List<FeeRuleDraft> rules = new ArrayList<>();
        for (FeeLine line : lines) {
            if (line.isRule()) {
                rules.add(line.toRule(rules.size() + 1));
            }
        }
        fees.save(event.event().getId(), terms.toTerms(), rules);
        PageMessages.done(FEATURE, "desk.saved");
        return here();
    }

    public String charge() {
        int charged = fees.chargeThoseWithPlaces(event.event().getId());
        PageMessages.done(FEATURE, "desk.charged", charged);
        return here();
    }

    private String here() {
        return "/eventfees/desk?faces-redirect=true&id=" + event.event().getId();
    }

    /** Whether prices can be set: an event that is cancelled, or that people are invited to, has none. */
    public boolean isChangeable() {
        return !event.event().isCancelled() && !event.event().isByInvitation();
    }

    /** Who can pay a price. */
    public List<Option> getAudiences() {
        Language language = ui.getLanguage();
        List<Option> options = new ArrayList<>();
        options.add(new Option("ALL", Texts.get(language, FEATURE, "audience.ALL")));
        options.add(new Option(RuleSubject.MEMBERS.name(), Texts.get(language, "events", "audience.MEMBERS")));
        options.add(new Option(RuleSubject.GUESTS.name(), Texts.get(language, "events", "audience.GUESTS")));
        view.categories()
                .forEach((code, name) -> options.add(new Option(
                        FeeLine.key(RuleSubject.CATEGORY, code),
                        Texts.get(language, "events", "audience.CATEGORY", name.in(language)))));
        for (Sector sector : Sector.values()) {
            options.add(new Option(
                    FeeLine.key(RuleSubject.SECTOR, sector.name()),
                    Texts.get(
                            language,
                            "events",
                            "audience.SECTOR",
                            Texts.get(language, "organisations", "sector." + sector.name()))));
        }
        return options;
    }

    public EventView getEvent() {
        return event;
    }

    public FeeDesk getView() {
        return view;
    }

    public FeeTermsForm getTerms() {
        return terms;
    }

    public List<FeeLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
