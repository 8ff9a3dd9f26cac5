package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Markdown;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the public sees of an event, in one language; the page and its preview show the same. */
public class EventFace {

    private final EventView view;
    private final Language language;

    public EventFace(EventView view, Language language) {
        this.view = view;
        this.language = language;
    }

    /** A day of the programme; the heading is empty where there is only one. */
    public record Day(String name, List<EventSession> sessions) {}

    public Event getEvent() {
        return view.event();
    }

    public EventPlaces getPlaces() {
        return view.places();
    }

    public RegistrationState getState() {
        return view.state();
    }

    public String getTitle() {
        return getEvent().getTitle().in(language);
    }

    public String getSummary() {
        return getEvent().getSummary().in(language);
    }

    /** The description as safe HTML, or empty. */
    public String getDescription() {
        return Markdown.html(getEvent().getDescription().in(language));
    }

    public boolean isOneDay() {
        return RomeTime.of(getEvent().getStartsAt())
                .toLocalDate()
                .equals(RomeTime.of(getEvent().getEndsAt()).toLocalDate());
    }

    public String getFirstDay() {
        return day(getEvent().getStartsAt());
    }

    public String getLastDay() {
        return day(getEvent().getEndsAt());
    }

    private String day(Instant instant) {
        return Moments.pattern(language, instant, "EEEE d MMMM yyyy");
    }

    public EventPlace getPlace() {
        return getEvent().getPlace();
    }

    public boolean isAtVenue() {
        return getPlace().venueName() != null || getPlace().municipality() != null;
    }

    /** Street and town in one line, or empty. */
    public String getAddress() {
        return new EventPlace(null, getPlace().venueAddress(), getPlace().municipality(), null).line();
    }

    /** Where a map shows the place; nothing is asked of the map before somebody follows the link. */
    public String getMap() {
        return "https://www.openstreetmap.org/search?query="
                + URLEncoder.encode(getPlace().line(), StandardCharsets.UTF_8);
    }

    public List<Day> getProgramme() {
        Map<LocalDate, List<EventSession>> days = new TreeMap<>(view.sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> RomeTime.of(session.getStartsAt()).toLocalDate())));
        List<Day> programme = new ArrayList<>();
        days.values()
                .forEach(sessions -> programme.add(new Day(
                        days.size() == 1
                                ? ""
                                : Moments.pattern(language, sessions.get(0).getStartsAt(), "EEEE d MMMM"),
                        sessions)));
        return programme;
    }

    /** Job title and organisation of a speaker in one line, or empty. */
    public String role(EventSpeaker speaker) {
        return java.util.stream.Stream.of(speaker.getJobTitle(), speaker.getOrganisationName())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    public String getChip() {
        return getState() == RegistrationState.OPEN && getEvent().isApprovalRequired()
                ? "info"
                : getState().chip();
    }

    public String getStateLabel() {
        return getState() == RegistrationState.OPEN && getEvent().isApprovalRequired()
                ? text("state.approval")
                : text("state." + getState().name());
    }

    /** One sentence under the state: what it means for whoever reads it now. */
    public String getStateText() {
        return switch (getState()) {
            case NOT_OPEN_YET -> text("show.opensAt", moment(getEvent().getRegistrationOpensAt()));
            case OPEN -> text(openKey());
            case WAITING_LIST -> text("show.waitingList");
            case CLOSED -> text("show.closed");
            case OVER -> text("show.over");
            case CANCELLED -> text("show.cancelled");
            case DRAFT -> text("show.draft");
            case BY_INVITATION -> text("show.byInvitation");
        };
    }

    private String openKey() {
        return switch (getEvent().getApproval()) {
            case NONE -> "show.open";
            case STAFF -> "show.openApproval";
            case HOST -> "show.openHost";
        };
    }

    /** "236 of 400 places free", "25 places, all taken, 6 waiting"; empty where there is no limit. */
    public String getPlacesText() {
        EventPlaces places = getPlaces();
        if (places.getCapacityTotal() == null) {
            return "";
        } else if (places.getFree() > 0) {
            return text("places.free", places.getFree(), places.getCapacityTotal());
        }
        return places.getWaiting() == 0
                ? text("places.full", places.getCapacityTotal())
                : text("places.fullWaiting", places.getCapacityTotal(), places.getWaiting());
    }

    /** Whether numbers of places mean anything to somebody who might come. */
    public boolean isPlacesShown() {
        return getPlaces().getCapacityTotal() != null
                && (getState().isOpen() || getState() == RegistrationState.NOT_OPEN_YET);
    }

    public String getDeadline() {
        return getState().isOpen() ? text("show.until", moment(getEvent().registrationEnd())) : "";
    }

    private String moment(Instant instant) {
        return Moments.pattern(language, instant, "EEEE d MMMM, HH:mm");
    }

    private String text(String key, Object... arguments) {
        return Texts.get(language, "events", key, arguments);
    }
}
