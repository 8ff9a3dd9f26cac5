package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventProgrammeService;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventRoomService;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.RoomRow;
import it.lifesciencehub.events.SessionDraft;
import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** One session of a programme with its speakers; a new one where no session is named. */
@Named
@ViewScoped
public class EventSessionPage implements Serializable {

    private static final int EMPTY_ROWS = 2;

    @EJB
    private EventProgrammeService programme;

    @EJB
    private EventPageService reader;

    @EJB
    private EventRoomService rooms;

    @Inject
    private Ui ui;

    private Long id;
    private Long session;
    private String titleIt;
    private String titleEn;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String room;
    private Integer seats;
    private boolean beyond;
    private boolean beyondOffered;
    private SessionKind kind = SessionKind.TALK;
    private String trackIt;
    private String trackEn;
    private String aboutIt;
    private String aboutEn;
    private long version;
    private final ArrayList<EventSpeakerLine> speakers = new ArrayList<>();
    private EventView view;
    private ArrayList<RoomRow> known;
    private String seatsFrom;

    public void load() {
        view = reader.open(id);
        known = new ArrayList<>(rooms.rooms(id));
        if (session == null) {
            startAfterTheLast();
        } else {
            fill(programme.session(session));
        }
        addRows();
    }

    private void startAfterTheLast() {
        List<EventSession> sessions = view.sessions();
        startsAt = RomeTime.local(
                sessions.isEmpty()
                        ? view.event().getStartsAt()
                        : sessions.get(sessions.size() - 1).getEndsAt());
    }

    private void fill(EventSession known) {
        version = known.getVersion();
        titleIt = known.getTitle().getIt();
        titleEn = known.getTitle().getEn();
        startsAt = RomeTime.local(known.getStartsAt());
        endsAt = RomeTime.local(known.getEndsAt());
        room = known.getRoom();
        seats = known.getSeats();
        kind = known.getKind();
        trackIt = known.getTrack().getIt();
        trackEn = known.getTrack().getEn();
        aboutIt = known.getAbout().getIt();
        aboutEn = known.getAbout().getEn();
        for (EventSpeaker one : known.getSpeakers()) {
            speakers.add(new EventSpeakerLine(one));
        }
    }

    /** Offers rows for further speakers; everything typed so far stays. */
    public void addRows() {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            speakers.add(new EventSpeakerLine());
        }
    }

    /** Puts a speaker's line before the one above it. */
    public void up(int line) {
        if (line > 0 && line < speakers.size()) {
            java.util.Collections.swap(speakers, line, line - 1);
        }
    }

    /** Takes what the room holds as the seats; nothing is saved yet. */
    public void takeSeats() {
        RoomRow found = room();
        if (found == null) {
            PageMessages.warn("events", "session.roomUnknown");
        } else {
            seats = found.holds();
            seatsFrom = found.name();
        }
    }

    /** The room that is written in the form, or null where nobody has said how many it holds. */
    private RoomRow room() {
        return known.stream()
                .filter(one -> one.holds() != null && one.isCalled(this.room))
                .findFirst()
                .orElse(null);
    }

    /** What the room holds, to be seen beside its seats; empty where that is not known. */
    public String getRoomNote() {
        RoomRow found = room();
        if (found == null) {
            return "";
        }
        boolean taken = found.name().equals(seatsFrom) && found.holds().equals(seats);
        String key = taken ? "session.seatsFromRoom" : "session.roomHolds";
        return Texts.get(ui.getLanguage(), "events", key, found.name(), found.holds());
    }

    public List<Option> getKinds() {
        return Option.of(SessionKind.class, ui.getLanguage(), "events", "sessionKind");
    }

    public String save() {
        SessionDraft draft = new SessionDraft(
                new LocalisedText(titleIt, titleEn),
                RomeTime.instant(startsAt),
                RomeTime.instant(endsAt),
                room,
                kind,
                new LocalisedText(trackIt, trackEn),
                new LocalisedText(aboutIt, aboutEn),
                speakers.stream().map(EventSpeakerLine::draft).toList(),
                seats);
        if (session == null) {
            programme.add(id, draft);
        } else {
            change(draft);
        }
        PageMessages.done("events", "session.saved");
        return "/events/programme?faces-redirect=true&id=" + id;
    }

    private void change(SessionDraft draft) {
        try {
            programme.change(session, version, draft, beyond);
        } catch (Refusal refusal) {
            beyondOffered = beyondOffered || refusal.reason() == EventReason.SEATS_BELOW_TAKEN;
            throw refusal;
        }
    }

    public String remove() {
        programme.remove(session, version);
        PageMessages.done("events", "session.removed");
        return "/events/programme?faces-redirect=true&id=" + id;
    }

    public List<EventSpeakerLine> getSpeakers() {
        return speakers;
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public boolean isBeyond() {
        return beyond;
    }

    public void setBeyond(boolean beyond) {
        this.beyond = beyond;
    }

    /** Whether the choice to go below what is taken is shown: only after it was refused. */
    public boolean isBeyondOffered() {
        return beyondOffered;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public String getTrackIt() {
        return trackIt;
    }

    public void setTrackIt(String trackIt) {
        this.trackIt = trackIt;
    }

    public String getTrackEn() {
        return trackEn;
    }

    public void setTrackEn(String trackEn) {
        this.trackEn = trackEn;
    }

    public String getAboutIt() {
        return aboutIt;
    }

    public void setAboutIt(String aboutIt) {
        this.aboutIt = aboutIt;
    }

    public String getAboutEn() {
        return aboutEn;
    }

    public void setAboutEn(String aboutEn) {
        this.aboutEn = aboutEn;
    }
}
