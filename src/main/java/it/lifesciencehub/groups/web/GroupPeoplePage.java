package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupReason;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateRow;
import it.lifesciencehub.groups.SeatDeskService;
import it.lifesciencehub.groups.SeatRow;
import it.lifesciencehub.groups.SeatView;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** People and seats of a group: members look, officers and staff decide. */
@Named
@ViewScoped
public class GroupPeoplePage implements Serializable {

    private static final String FEATURE = "groups";

    @Inject
    private SeatDeskService desk;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private transient Clock clock;

    @Inject
    private Ui ui;

    private String slug;
    private String on;
    private Long groupId;
    private boolean running;
    private LocalDate day;
    private LocalDate today;
    private List<SeatView> seats = List.of();
    private List<MandateRow> people = List.of();
    private List<SeatRow> waiting = List.of();
    private String words;
    private final Map<Long, String> notes = new HashMap<>();
    private String organisation;
    private String person;
    private MandateRole role;
    private LocalDate until;

    public void load() {
        var head = workspace.of(slug);
        groupId = head.id();
        running = head.running();
        today = RomeTime.today(clock);
        day = asked();
        people = desk.people(groupId, day);
        if (isToday()) {
            seats = desk.seats(groupId);
            waiting = running ? desk.waiting(groupId) : List.of();
        }
    }

    private LocalDate asked() {
        try {
            return on == null || on.isBlank() ? today : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    public String approve(SeatRow seat) {
        desk.approve(seat.id(), seat.version());
        PageMessages.done(FEATURE, "people.approved", seat.organisationName());
        return here();
    }

    public String refuse(SeatRow seat) {
        desk.refuse(seat.id(), seat.version(), notes.get(seat.id()));
        PageMessages.done(FEATURE, "people.refused", seat.organisationName());
        return here();
    }

    public String takeBack(SeatRow seat) {
        desk.takeBack(seat.id(), seat.version());
        PageMessages.done(FEATURE, "people.takenBack", seat.organisationName());
        return here();
    }

    public String end(SeatRow seat) {
        desk.end(seat.id(), seat.version(), notes.get(seat.id()));
        PageMessages.done(FEATURE, "people.seatEnded", seat.organisationName());
        return here();
    }

    public String offer() {
        desk.offer(groupId, organisation, words);
        PageMessages.done(FEATURE, "people.offered", organisation);
        return here();
    }

    public String giveRole() {
        desk.giveRole(groupId, person, organisation, role, until);
        PageMessages.done(FEATURE, "mandates.given");
        return here();
    }

    public String endRole(MandateRow row) {
        desk.endRole(row.id(), row.version());
        PageMessages.done(FEATURE, "mandates.ended", row.personName());
        return here();
    }

    private String here() {
        return "/groups/people?faces-redirect=true&slug=" + slug;
    }

    /** What the group's rules say against a request, as a sentence; empty where nothing. */
    public String against(SeatRow seat) {
        return desk.problems(seat.id()).stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(GroupReason reason) {
        return Texts.get(ui.getLanguage(), FEATURE, "refusal." + reason.name());
    }

    /** Roles that officers give: no organisation's, and coordinators by staff alone. */
    public List<Option> getRoles() {
        return Arrays.stream(MandateRole.values())
                .filter(one -> one != MandateRole.DELEGATE && one != MandateRole.ALTERNATE)
                .filter(one -> one != MandateRole.COORDINATOR || ui.isStaff())
                .map(one -> new Option(one, Texts.get(ui.getLanguage(), FEATURE, "role." + one.name())))
                .toList();
    }

    /** People who hold a role that no seat fills. */
    public List<MandateRow> getLeaders() {
        return people.stream().filter(row -> Objects.isNull(row.seatId())).toList();
    }

    public boolean isToday() {
        return day.equals(today);
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isRunning() {
        return running;
    }

    public List<SeatView> getSeats() {
        return seats;
    }

    public List<MandateRow> getPeople() {
        return people;
    }

    public List<SeatRow> getWaiting() {
        return waiting;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    /** What is written to an organisation, by the seat. */
    public Map<Long, String> getNotes() {
        return notes;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
