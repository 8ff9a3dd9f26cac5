package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.meetings.SeriesScope;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Cancels a meeting, and perhaps more of its series, after saying whom that tells. */
@Named
@ViewScoped
public class MeetingCancelPage implements Serializable {

    @EJB
    private MeetingPageService reader;

    @EJB
    private MeetingService meetings;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private Meeting meeting;
    private String reason;
    private String scope = SeriesScope.THIS.name();

    public void load() {
        meeting = MeetingPath.of(reader.open(AddressId.of(id)), slug);
    }

    public String cancel() {
        meetings.cancel(meeting.getId(), meeting.getVersion(), reason, SeriesScope.valueOf(scope));
        PageMessages.done("meetings", meeting.getState().isOut() ? "cancel.doneAndTold" : "cancel.done");
        return "/meetings/list?faces-redirect=true&slug=" + slug;
    }

    public List<Option> getScopes() {
        return Option.of(SeriesScope.class, ui.getLanguage(), "meetings", "scope").stream()
                .map(option -> new Option(option.value().toString(), option.label()))
                .toList();
    }

    public Meeting getMeeting() {
        return meeting;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }
}
