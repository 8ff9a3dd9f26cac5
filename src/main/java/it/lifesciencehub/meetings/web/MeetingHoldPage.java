package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AttendanceMark;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.GuestCommand;
import it.lifesciencehub.meetings.MeetingHoldService;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingPolicy;
import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.meetings.MeetingView;
import it.lifesciencehub.meetings.Participant;
import it.lifesciencehub.meetings.WalkInCommand;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holding a meeting: opening it, ticking who is there with the quorum beside it, closing it. */
@Named
@ViewScoped
public class MeetingHoldPage implements Serializable {

    private static final String FEATURE = "meetings";

    @EJB
    private MeetingPageService reader;

    @EJB
    private MeetingHoldService meetings;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private MeetingView view;
    private final ArrayList<Row> rows = new ArrayList<>();
    private String walkIn;
    private Long standsInFor;
    private String guestName;
    private String guestOrganisation;

    /** Somebody at the table, with the mark that the form shows. */
    public static class Row implements Serializable {

        private final Participant participant;
        private AttendanceMode mode;

        Row(Participant participant) {
            this.participant = participant;
            this.mode = participant.mode();
        }

        boolean isChanged() {
            return mode != null && mode != participant.mode();
        }

        public Participant getParticipant() {
            return participant;
        }

        public AttendanceMode getMode() {
            return mode;
        }

        public void setMode(AttendanceMode mode) {
            this.mode = mode;
        }
    }

    public void load() {
        view = reader.show(AddressId.of(id));
        MeetingPath.of(view.meeting(), slug);
        if (!view.mayRun()) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        rows.clear();
        view.participants().forEach(one -> rows.add(new Row(one)));
    }

    public String open() {
        meetings.open(view.meeting().getId(), view.meeting().getVersion());
        PageMessages.done(FEATURE, "hold.opened");
        return here();
    }

    /** Marks what was changed on this screen, so that two who tick at once do not undo each other. */
    public String save() {
        mark();
        PageMessages.done(FEATURE, "hold.saved");
        return here();
    }

    private void mark() {
        List<AttendanceMark> marks = rows.stream()
                .filter(Row::isChanged)
                .map(row -> new AttendanceMark(
                        row.getParticipant().personId(), row.getParticipant().guestId(), row.getMode()))
                .toList();
        if (!marks.isEmpty()) {
            meetings.mark(view.meeting().getId(), marks);
        }
    }

    public String addPerson() {
        meetings.addPerson(view.meeting().getId(), new WalkInCommand(walkIn, standsInFor, AttendanceMode.PRESENT));
        PageMessages.done(FEATURE, "hold.added");
        return here();
    }

    public String addGuest() {
        meetings.addGuest(
                view.meeting().getId(), new GuestCommand(guestName, null, guestOrganisation, ui.getLanguage()));
        PageMessages.done(FEATURE, "hold.added");
        return here();
    }

    public String close() {
        meetings.close(view.meeting().getId(), view.meeting().getVersion());
        PageMessages.done(FEATURE, "hold.closed");
        return "/meetings/show?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    private String here() {
        return "/meetings/hold?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    public boolean isOpenable() {
        return view.meeting().getState() == MeetingState.CALLED
                && MeetingPolicy.isItsDay(view.meeting(), clock.instant());
    }

    public List<Option> getModes() {
        return Option.of(AttendanceMode.class, ui.getLanguage(), FEATURE, "mode");
    }

    /** Who is away and whose mandate a colleague can exercise. */
    public List<Option> getAway() {
        return view.participants().stream()
                .filter(one -> !one.isGuest()
                        && (one.mode() == null || !one.mode().isThere())
                        && one.capacities().stream()
                                .anyMatch(capacity -> capacity.standsInForId() == null
                                        && capacity.organisationId() != null
                                        && capacity.role().isOfOrganisation()))
                .map(one -> new Option(one.personId(), one.name() + ", " + one.organisations()))
                .toList();
    }

    public long getThere() {
        return view.participants().stream()
                .map(Participant::mode)
                .filter(Objects::nonNull)
                .filter(AttendanceMode::isThere)
                .count();
    }

    public long getUnmarked() {
        return view.participants().stream().filter(one -> one.mode() == null).count();
    }

    public MeetingView getView() {
        return Refusal.requireFound(view);
    }

    public List<Row> getRows() {
        return rows;
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

    public String getWalkIn() {
        return walkIn;
    }

    public void setWalkIn(String walkIn) {
        this.walkIn = walkIn;
    }

    public Long getStandsInFor() {
        return standsInFor;
    }

    public void setStandsInFor(Long standsInFor) {
        this.standsInFor = standsInFor;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = guestName;
    }

    public String getGuestOrganisation() {
        return guestOrganisation;
    }

    public void setGuestOrganisation(String guestOrganisation) {
        this.guestOrganisation = guestOrganisation;
    }
}
