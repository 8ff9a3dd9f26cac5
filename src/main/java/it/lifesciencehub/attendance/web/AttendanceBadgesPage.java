package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.BadgeChoice;
import it.lifesciencehub.attendance.BadgeFormat;
import it.lifesciencehub.attendance.BadgePrint;
import it.lifesciencehub.attendance.BadgeService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Badges of an event: on which paper, whose, and the prints that were made. */
@Named
@ViewScoped
public class AttendanceBadgesPage implements Serializable {

    private static final String FEATURE = "attendance";

    @EJB
    private EventPageService events;

    @EJB
    private BadgeService badges;

    @Inject
    private Ui ui;

    private Long id;
    private Long place;
    private EventView view;
    private long[] counts;
    private List<BadgePrint> prints = List.of();
    private BadgeFormat format;
    private String from;
    private String to;
    private boolean onlyNew;

    public void load() {
        view = events.open(id);
        counts = badges.counts(id);
        prints = badges.prints(id);
        format = prints.isEmpty() ? BadgeFormat.A4_90X54 : prints.get(0).getFormat();
        onlyNew = place == null && !prints.isEmpty();
    }

    public String print() {
        BadgeFormat paper = format == null ? BadgeFormat.A4_90X54 : format;
        badges.print(id, new BadgeChoice(paper, from, to, onlyNew && place == null, place));
        PageMessages.done(FEATURE, "badges.done");
        return "/attendance/badges?faces-redirect=true&id=" + id;
    }

    public List<Option> getFormats() {
        return Option.of(BadgeFormat.class, ui.getLanguage(), FEATURE, "format");
    }

    public boolean isHeld() {
        return view.event().isPublished() && !view.event().isByInvitation();
    }

    public EventView getView() {
        return view;
    }

    public long getAll() {
        return counts[0];
    }

    public long getFresh() {
        return counts[1];
    }

    public List<BadgePrint> getPrints() {
        return prints;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The one person whose badge is wanted, or null. */
    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public BadgeFormat getFormat() {
        return format;
    }

    public void setFormat(BadgeFormat format) {
        this.format = format;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isOnlyNew() {
        return onlyNew;
    }

    public void setOnlyNew(boolean onlyNew) {
        this.onlyNew = onlyNew;
    }
}
