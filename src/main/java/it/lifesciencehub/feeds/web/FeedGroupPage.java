package it.lifesciencehub.feeds.web;

import it.lifesciencehub.feeds.FeedAddress;
import it.lifesciencehub.feeds.FeedService;
import it.lifesciencehub.feeds.FeedView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The address of a group's calendar, each member's own. Shown where it was made, and never again. */
@Named
@ViewScoped
public class FeedGroupPage implements Serializable {

    @EJB
    private FeedService feeds;

    private String slug;
    private FeedView view;
    private FeedAddress address;

    /** Staff who are not of the group are told that it is for its people. */
    public void load() {
        try {
            view = feeds.look(slug);
        } catch (Refusal refusal) {
            if (refusal.reason() != CommonReason.FORBIDDEN || !Caller.current().staff()) {
                throw refusal;
            }
        }
    }

    public void make() {
        address = feeds.make(slug);
        view = feeds.look(slug);
    }

    public String end() {
        feeds.end(slug);
        PageMessages.done("feeds", "feed.ended");
        return "/feeds/group?faces-redirect=true&slug=" + slug;
    }

    /** Null for staff who are not of the group. */
    public FeedView getView() {
        return view;
    }

    /** Null unless it was just made. */
    public FeedAddress getAddress() {
        return address;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
