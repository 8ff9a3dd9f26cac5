package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateRow;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** The mandates of one group: who holds what today or on another day, giving one and ending one. */
@Named
@ViewScoped
public class GroupMandatesPage implements Serializable {

    private static final String FEATURE = "groups";

    @Inject
    private MandateService mandates;

    @Inject
    private OrganisationService organisations;

    @Inject
    private transient Clock clock;

    @Inject
    private Ui ui;

    private String id;
    private String on;
    private String mandate;
    private LocalDate day;
    private LocalDate today;
    private Long groupId;
    private LocalisedText name;
    private List<MandateRow> held = List.of();
    private List<MandateRow> others = List.of();
    private MandateRow selected;
    private LocalDate endsOn;
    private String endReason;
    private String organisation;
    private String person;
    private MandateRole role;
    private LocalDate since;
    private LocalDate until;

    public void load() {
        groupId = AddressId.of(id);
        name = mandates.group(groupId).getName();
        today = RomeTime.today(clock);
        day = asked();
        since = today;
        endsOn = today;
        held = mandates.heldOn(groupId, day);
        others = mandates.others(groupId, day);
        if (mandate != null) {
            Long wanted = AddressId.of(mandate);
            selected = Stream.concat(held.stream(), others.stream())
                    .filter(row -> row.id().equals(wanted)
                            && (row.until() == null || !row.until().isBefore(today)))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The day of the address, or today where it names none. */
    private LocalDate asked() {
        try {
            return on == null || on.isBlank() ? today : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    public String give() {
        OrganisationName at = organisation == null || organisation.isBlank()
                ? null
                : organisations.named("organisation", organisation);
        Long organisationId = at == null ? null : at.id();
        Long personId = mandates.person(person, organisationId);
        mandates.give(new MandateCommand(groupId, personId, organisationId, role, since, until));
        PageMessages.done(FEATURE, "mandates.given");
        return here();
    }

    public String end() {
        mandates.end(selected.id(), selected.version(), endsOn, endReason);
        PageMessages.done(FEATURE, "mandates.ended", selected.personName());
        return here();
    }

    private String here() {
        return "/groups/mandates?faces-redirect=true&id=" + groupId;
    }

    public List<Option> getRoles() {
        return Option.of(MandateRole.class, ui.getLanguage(), FEATURE, "role");
    }

    public boolean isToday() {
        return day.equals(today);
    }

    public LocalDate getDay() {
        return day;
    }

    public Long getGroupId() {
        return groupId;
    }

    public LocalisedText getName() {
        return name;
    }

    public List<MandateRow> getHeld() {
        return held;
    }

    public List<MandateRow> getOthers() {
        return others;
    }

    public MandateRow getSelected() {
        return selected;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public MandateRole getRole() {
        return role;
    }

    public void setRole(MandateRole role) {
        this.role = role;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
