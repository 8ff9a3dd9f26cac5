package it.lifesciencehub.feeds.web;

import it.lifesciencehub.feeds.FeedAddress;
import it.lifesciencehub.feeds.FeedService;
import it.lifesciencehub.feeds.FeedView;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The address of somebody's own calendar. Shown where it was made, and never again. */
@Named
@ViewScoped
public class FeedMinePage implements Serializable {

    @EJB
    private FeedService feeds;

    private FeedView view;
    private FeedAddress address;

    public void load() {
        view = feeds.look(null);
    }

    public void make() {
        address = feeds.make(null);
        view = feeds.look(null);
    }

    public String end() {
        feeds.end(null);
        PageMessages.done("feeds", "feed.ended");
        return "/feeds/mine?faces-redirect=true";
    }

    public FeedView getView() {
        return view;
    }

    /** Null unless it was just made. */
    public FeedAddress getAddress() {
        return address;
    }
}
