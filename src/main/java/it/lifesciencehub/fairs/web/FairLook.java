package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairFace;
import it.lifesciencehub.fairs.FairLight;
import it.lifesciencehub.fairs.FairRequestService;
import it.lifesciencehub.fairs.FairStatus;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What pages of other features show of fairs, and how requests and materials look everywhere. */
@Named
@RequestScoped
public class FairLook {

    @EJB
    private FairRequestService requests;

    private List<FairRequestService.MyFair> mine;
    private FairFace face;
    private Long faceOf;

    /** Coming fairs of the companies that the caller acts for. */
    public List<FairRequestService.MyFair> getMine() {
        if (mine == null) {
            mine = requests.mine();
        }
        return mine;
    }

    /** The stand on the public page of this event; null where there is nothing to show. */
    public FairFace face(Long eventId) {
        if (!eventId.equals(faceOf)) {
            face = requests.face(eventId);
            faceOf = eventId;
        }
        return face;
    }

    /** The chip's kind in the visual language. */
    public String chip(FairStatus status) {
        return switch (status) {
            case REQUESTED -> "info";
            case WAITLISTED -> "wait";
            case CONFIRMED -> "ok";
            case REFUSED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }

    /** The chip's kind in the visual language. */
    public String light(FairLight light) {
        return switch (light) {
            case ACCEPTED -> "ok";
            case HANDED -> "info";
            case SENT_BACK -> "warn";
            case MISSING -> "wait";
            case LATE -> "bad";
        };
    }
}
