package it.lifesciencehub.programmes.web;

import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.programmes.ChoiceService;
import it.lifesciencehub.programmes.ProgrammeDay;
import it.lifesciencehub.programmes.ProgrammePolicy;
import it.lifesciencehub.programmes.ProgrammeService;
import it.lifesciencehub.programmes.ProgrammeView;
import it.lifesciencehub.programmes.SeatLook;
import it.lifesciencehub.programmes.SessionPair;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The programme of an event, and the choice of its sessions: kept for those who are signed in, in the address for
 * everybody else.
 */
@Named
@RequestScoped
public class ProgrammeShowPage {

    @EJB
    private ProgrammeService programmes;

    @EJB
    private ChoiceService choices;

    @Inject
    private HttpServletRequest request;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    private Ui ui;

    private String slug;
    private ProgrammeView view;
    private Set<Integer> picked;

    public void load() {
        getView();
    }

    public String keep() {
        int kept = choices.choose(getView().event().getId(), picksOfRequest());
        PageMessages.done("programmes", "show.kept", kept);
        return "/programmes/show?faces-redirect=true&slug=" + slug;
    }

    /** Asked for before the parameters are applied where the choice is kept: then the address itself is read. */
    public ProgrammeView getView() {
        if (view == null) {
            view = programmes.show(slug == null ? parameters.get("slug") : slug);
        }
        return view;
    }

    /** What is marked: what the address says, else what is kept. */
    public Set<Integer> getPicked() {
        if (picked == null) {
            picked = picksOfRequest();
            if (picked.isEmpty()) {
                picked = getView().chosen();
            }
        }
        return picked;
    }

    private Set<Integer> picksOfRequest() {
        String[] values = request.getParameterValues("pick");
        return Picks.of(values == null ? List.of() : List.of(values));
    }

    public boolean isPicked(EventSession session) {
        return getPicked().contains(session.getNumber());
    }

    /** How its seats stand, or null where it has no number of them. */
    public SeatLook look(EventSession session) {
        return getView().seats().get(session.getNumber());
    }

    /** Chosen sessions in whose line the reader stands. */
    public long getQueued() {
        return getView().seats().values().stream().filter(SeatLook::queued).count();
    }

    public List<EventSession> getChosen() {
        return getView().picked(getPicked());
    }

    public List<SessionPair> getClashes() {
        return ProgrammePolicy.clashes(getChosen());
    }

    /** Whether there is still something to choose. */
    public boolean isOpen() {
        return !getView().over() && !getView().event().isCancelled();
    }

    /** The choice as a part of an address, with the mark before it; empty where nothing is chosen. */
    public String getQuery() {
        String query = Picks.query(getPicked());
        return query.isEmpty() ? "" : "&" + query;
    }

    public String name(ProgrammeDay day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", ui.getLocale()).format(day.day());
    }

    /** Classes that put a session into the grid of a wide screen. */
    public String place(ProgrammeDay.Slot slot) {
        return "slot slot--" + slot.session().getKind().name().toLowerCase(java.util.Locale.ROOT)
                + (slot.column() == 0 ? " col-all" : " col-" + slot.column())
                + " row-" + slot.row() + " rows-" + slot.rows()
                + (isPicked(slot.session()) && !slot.session().isBreak() ? " slot--picked" : "");
    }

    /** Names of the speakers, those who lead the session marked. */
    public String speakers(EventSession session) {
        return session.getSpeakers().stream().map(this::speaker).collect(Collectors.joining(", "));
    }

    private String speaker(EventSpeaker speaker) {
        return speaker.isModerator()
                ? speaker.getName() + " (" + Texts.get(ui.getLanguage(), "events", "show.moderator") + ")"
                : speaker.getName();
    }

    /** What goes with a session under its title: track where the columns do not say it, room, kind. */
    public String where(ProgrammeDay.Slot slot) {
        EventSession session = slot.session();
        return java.util.stream.Stream.of(
                        session.isBreak()
                                ? ""
                                : Texts.get(
                                        ui.getLanguage(),
                                        "events",
                                        "sessionKind." + session.getKind().name()),
                        session.getTrack().in(ui.getLanguage()),
                        session.getRoom())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
