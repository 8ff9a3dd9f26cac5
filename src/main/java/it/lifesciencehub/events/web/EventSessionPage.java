package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventProgrammeService;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.SessionDraft;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
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

    private Long id;
    private Long session;
    private String titleIt;
    private String titleEn;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String room;
    private long version;
    private final ArrayList<Speaker> speakers = new ArrayList<>();
    private EventView view;

    /** A speaker's row of the form. */
    public static class Speaker implements Serializable {
        private String name;
        private String jobTitle;
        private String organisation;
        private boolean moderator;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getJobTitle() {
            return jobTitle;
        }

        public void setJobTitle(String jobTitle) {
            this.jobTitle = jobTitle;
        }

        public String getOrganisation() {
            return organisation;
        }

        public void setOrganisation(String organisation) {
            this.organisation = organisation;
        }

        public boolean isModerator() {
            return moderator;
        }

        public void setModerator(boolean moderator) {
            this.moderator = moderator;
        }
    }

    public void load() {
        view = reader.open(id);
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
        for (EventSpeaker one : known.getSpeakers()) {
            Speaker row = new Speaker();
            row.setName(one.getName());
            row.setJobTitle(one.getJobTitle());
            row.setOrganisation(one.getOrganisationName());
            row.setModerator(one.isModerator());
            speakers.add(row);
        }
    }

    /** Offers rows for further speakers; everything typed so far stays. */
    public void addRows() {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            speakers.add(new Speaker());
        }
    }

    public String save() {
        SessionDraft draft = new SessionDraft(
                new LocalisedText(titleIt, titleEn),
                RomeTime.instant(startsAt),
                RomeTime.instant(endsAt),
                room,
                speakers.stream()
                        .map(row -> new SessionDraft.SpeakerDraft(
                                row.getName(), row.getJobTitle(), row.getOrganisation(), row.isModerator()))
                        .toList());
        if (session == null) {
            programme.add(id, draft);
        } else {
            programme.change(session, version, draft);
        }
        PageMessages.done("events", "session.saved");
        return "/events/programme?faces-redirect=true&id=" + id;
    }

    public String remove() {
        programme.remove(session, version);
        PageMessages.done("events", "session.removed");
        return "/events/programme?faces-redirect=true&id=" + id;
    }

    public List<Speaker> getSpeakers() {
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
}
