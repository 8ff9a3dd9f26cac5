package it.lifesciencehub.visits.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.visits.DecisionRow;
import it.lifesciencehub.visits.ExclusionKind;
import it.lifesciencehub.visits.HostKey;
import it.lifesciencehub.visits.HostNotice;
import it.lifesciencehub.visits.RuleDraft;
import it.lifesciencehub.visits.VisitForm;
import it.lifesciencehub.visits.VisitFrame;
import it.lifesciencehub.visits.VisitHostDeskService;
import it.lifesciencehub.visits.VisitHostRow;
import it.lifesciencehub.visits.VisitHostService;
import it.lifesciencehub.visits.VisitRuleService;
import it.lifesciencehub.visits.VisitService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The staff's page of a visit: frame, the host's persons, rules, and the decisions that staff may make for the host. */
@Named
@ViewScoped
public class VisitDeskPage extends HostDesk {

    @EJB
    private EventPageService events;

    @EJB
    private VisitService visits;

    @EJB
    private VisitHostDeskService hostDesk;

    @EJB
    private VisitRuleService rules;

    @EJB
    private VisitHostService hosts;

    private String id;
    private EventView event;
    private VisitFrame frame;
    private List<VisitHostRow> named = List.of();
    private List<Option> colleagues = List.of();
    private List<DecisionRow> decisions = List.of();
    private Long person;
    private String name;
    private String email;
    private Language language = Language.IT;
    private ExclusionKind kind;
    private String organisation;
    private Sector sector;

    public void load() {
        event = events.open(AddressId.of(id));
        frame = visits.frame(event.event().getId());
        if (isFramed()) {
            read();
            named = hostDesk.hosts(event.event().getId());
            colleagues = hostDesk.colleagues(event.event().getId()).stream()
                    .map(one -> new Option(one.personId(), one.name()))
                    .toList();
            decisions = hosts.decisions(event.event().getId());
        }
    }

    @Override
    HostKey key() {
        return HostKey.of(AddressId.of(id));
    }

    @Override
    String here() {
        return "/visits/desk?faces-redirect=true&id=" + id;
    }

    public String save() {
        visits.save(event.event().getId(), frame.version(), frame.form());
        return done("desk.saved");
    }

    public String namePerson() {
        hostDesk.namePerson(event.event().getId(), person);
        return done("hosts.named");
    }

    public String nameAddress() {
        hostDesk.nameAddress(event.event().getId(), name, email, language);
        return done("hosts.named");
    }

    public String remove(Long hostId) {
        hostDesk.remove(hostId);
        return done("hosts.removed");
    }

    public String revoke(Long hostId) {
        hostDesk.revoke(hostId);
        return done("hosts.revoked");
    }

    public String write(Long hostId) {
        hostDesk.write(hostId);
        return done("hosts.written");
    }

    public String addRule() {
        int in = rules.add(event.event().getId(), new RuleDraft(kind, organisation, sector));
        return in == 0 ? done("rules.added") : done("rules.addedWithPeople", in);
    }

    /** Whether the frame was written once, so that the rest can follow. */
    public boolean isFramed() {
        return frame.version() != VisitService.NONE;
    }

    public List<Option> getKinds() {
        return Arrays.stream(ExclusionKind.values())
                .filter(one -> one != ExclusionKind.PERSON)
                .map(one -> new Option(
                        one, it.lifesciencehub.shared.Texts.get(ui().getLanguage(), FEATURE, "kind." + one.name())))
                .toList();
    }

    public List<Option> getSectors() {
        return Option.of(Sector.class, ui().getLanguage(), "organisations", "sector");
    }

    public List<Option> getNotices() {
        return Option.of(HostNotice.class, ui().getLanguage(), FEATURE, "notice");
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui().getLanguage(), FEATURE, "language");
    }

    public List<Option> getSites() {
        return frame.sites().stream()
                .map(site -> new Option(site.id(), site.name()))
                .toList();
    }

    public EventView getEvent() {
        return event;
    }

    public VisitFrame getFrame() {
        return frame;
    }

    public VisitForm getForm() {
        return frame.form();
    }

    public List<VisitHostRow> getNamed() {
        return named;
    }

    public List<Option> getColleagues() {
        return colleagues;
    }

    public List<DecisionRow> getDecisions() {
        return decisions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public ExclusionKind getKind() {
        return kind;
    }

    public void setKind(ExclusionKind kind) {
        this.kind = kind;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }
}
