package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupChoice;
import it.lifesciencehub.groups.MandateRow;
import it.lifesciencehub.groups.SeatRow;
import it.lifesciencehub.groups.SeatService;
import it.lifesciencehub.groups.SeatStatus;
import it.lifesciencehub.groups.SeatView;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An organisation's seats in groups: its people ask for one, its delegates fill them. */
@Named
@ViewScoped
public class GroupCompanyPage implements Serializable {

    private static final String FEATURE = "groups";

    @Inject
    private SeatService seats;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private Ui ui;

    private String id;
    private OrganisationName organisation;
    private boolean acting;
    private List<SeatView> held = List.of();
    private List<SeatRow> open = List.of();
    private List<SeatRow> past = List.of();
    private List<GroupChoice> choices = List.of();
    private List<Option> people = List.of();
    private final Map<Long, Long> named = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();

    public void load() {
        Long organisationId = AddressId.of(id);
        organisation = seats.organisationOf(organisationId);
        acting = seats.mayAct(organisationId);
        held = seats.held(organisationId);
        open = seats.open(organisationId);
        past = seats.past(organisationId);
        choices = seats.choices(organisationId);
        people = acting
                ? colleagues.colleagues(organisationId).stream()
                        .map(one -> new Option(one.personId(), one.name()))
                        .toList()
                : List.of();
    }

    public String ask(Long groupId) {
        SeatStatus status = seats.ask(groupId, organisation.id(), notes.get(groupId));
        PageMessages.done(FEATURE, status == SeatStatus.HELD ? "company.given" : "company.asked");
        return here();
    }

    public String accept(SeatRow seat) {
        seats.accept(seat.id(), seat.version());
        PageMessages.done(FEATURE, "company.given");
        return here();
    }

    public String withdraw(SeatRow seat) {
        seats.withdraw(seat.id(), seat.version());
        PageMessages.done(FEATURE, "company.withdrawn");
        return here();
    }

    public String giveBack(SeatRow seat) {
        seats.giveBack(seat.id(), seat.version(), null);
        PageMessages.done(FEATURE, "company.givenBack");
        return here();
    }

    public String fill(SeatRow seat, boolean votes) {
        seats.fill(seat.id(), seat.version(), named.get(seat.id()), votes);
        PageMessages.done(FEATURE, votes ? "company.delegateNamed" : "company.alternateNamed");
        return here();
    }

    public String prolong(SeatRow seat, MandateRow mandate) {
        seats.prolong(seat.id(), seat.version(), mandate.id(), mandate.version());
        PageMessages.done(FEATURE, "company.prolonged", mandate.personName());
        return here();
    }

    public String release(SeatRow seat, MandateRow mandate) {
        seats.release(seat.id(), seat.version(), mandate.id());
        PageMessages.done(FEATURE, "mandates.ended", mandate.personName());
        return here();
    }

    private String here() {
        return "/groups/company?faces-redirect=true&id=" + organisation.id();
    }

    /** What the rules say against asking, as a sentence; empty where nothing. */
    public String against(GroupChoice choice) {
        return choice.problems().stream()
                .map(reason -> Texts.get(ui.getLanguage(), FEATURE, "refusal." + reason.name()))
                .collect(Collectors.joining(" "));
    }

    /** The chip of a seat in the visual language. */
    public String chip(SeatStatus status) {
        return switch (status) {
            case REQUESTED, INVITED -> "wait";
            case HELD -> "ok";
            case REFUSED -> "bad";
            case WITHDRAWN, ENDED -> "neutral";
        };
    }

    public OrganisationName getOrganisation() {
        return organisation;
    }

    public boolean isActing() {
        return acting;
    }

    public List<SeatView> getHeld() {
        return held;
    }

    public List<SeatRow> getOpen() {
        return open;
    }

    public List<SeatRow> getPast() {
        return past;
    }

    public List<GroupChoice> getChoices() {
        return choices;
    }

    public List<Option> getPeople() {
        return people;
    }

    public Map<Long, Long> getNamed() {
        return named;
    }

    /** Why a seat is wanted, by the group. */
    public Map<Long, String> getNotes() {
        return notes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
