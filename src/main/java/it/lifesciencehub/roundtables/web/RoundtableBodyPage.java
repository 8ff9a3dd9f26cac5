package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.OutsideBodyDetail;
import it.lifesciencehub.roundtables.OutsideBodyService;
import it.lifesciencehub.roundtables.RepresentationCommand;
import it.lifesciencehub.roundtables.RepresentationKind;
import it.lifesciencehub.roundtables.RepresentationRow;
import it.lifesciencehub.roundtables.RepresentationService;
import it.lifesciencehub.roundtables.RoundtableService;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** One body: who represents the association there, today, on any day and ever, and the form that names somebody. */
@Named
@ViewScoped
public class RoundtableBodyPage implements Serializable {

    private static final String FEATURE = "roundtables";

    @EJB
    private OutsideBodyService bodies;

    @EJB
    private RepresentationService representations;

    @EJB
    private RoundtableService roundtables;

    @Inject
    private transient Clock clock;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private String on;
    private String chosen;
    private OutsideBodyDetail body;
    private LocalDate today;
    private List<Option> candidates = List.of();
    private RepresentationRow selected;
    private Long person;
    private String address;
    private RepresentationKind kind = RepresentationKind.FULL_MEMBER;
    private LocalDate since;
    private LocalDate until;
    private LocalDate endsOn;
    private String endReason;

    public void load() {
        today = RomeTime.today(clock);
        body = RoundtableBodyEditPage.requireOf(bodies.find(AddressId.of(id), asked()), slug);
        since = today;
        if (body.running()) {
            candidates = roundtables.candidates(slug).stream()
                    .map(one -> new Option(one.personId(), one.personName()))
                    .toList();
            selected = body.all().stream()
                    .filter(row -> row.id().toString().equals(chosen) && isOpen(row))
                    .findFirst()
                    .orElse(null);
            endsOn = selected == null ? null : today;
        }
    }

    private LocalDate asked() {
        try {
            return on == null || on.isBlank() ? today : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    public String name() {
        representations.name(body.id(), new RepresentationCommand(person, address, kind, since, until));
        PageMessages.done(FEATURE, "body.named");
        return here();
    }

    public String end() {
        representations.end(selected.id(), selected.version(), endsOn, endReason);
        PageMessages.done(FEATURE, "body.ended", selected.personName());
        return here();
    }

    private String here() {
        return "/roundtables/body?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    /** Whether it lasts today or begins later. */
    public boolean isOpen(RepresentationRow row) {
        return row.until() == null || !row.until().isBefore(today);
    }

    public boolean isToday() {
        return body.day().equals(today);
    }

    public List<Option> getKinds() {
        return Option.of(RepresentationKind.class, ui.getLanguage(), FEATURE, "kind");
    }

    public List<Option> getCandidates() {
        return candidates;
    }

    public OutsideBodyDetail getBody() {
        return body;
    }

    /** Whose last day is about to be set, or null. */
    public RepresentationRow getSelected() {
        return selected;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public RepresentationKind getKind() {
        return kind;
    }

    public void setKind(RepresentationKind kind) {
        this.kind = kind;
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

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
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

    /** The representation of the address whose last day is about to be set. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
