package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.NewsletterState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How states of newsletters look. */
@Named
@ApplicationScoped
public class NewsletterLook {

    public String chip(NewsletterState state) {
        return switch (state) {
            case DRAFT, STOPPED -> "neutral";
            case PLANNED, SENDING -> "warn";
            case SENT -> "ok";
        };
    }

    /** The page of a newsletter that is of use now. */
    public String page(NewsletterState state) {
        return switch (state) {
            case DRAFT -> "";
            case PLANNED -> "/check";
            default -> "/results";
        };
    }
}
