package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.GroupMeetings;
import it.lifesciencehub.meetings.MeetingListService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A group's meetings, coming and past. */
@Named
@RequestScoped
public class MeetingListPage {

    @EJB
    private MeetingListService meetings;

    private String slug;
    private GroupMeetings all;

    public void load() {
        all = meetings.ofGroup(slug);
    }

    public GroupMeetings getAll() {
        return all;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
