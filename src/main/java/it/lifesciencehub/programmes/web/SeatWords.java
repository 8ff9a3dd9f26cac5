package it.lifesciencehub.programmes.web;

import it.lifesciencehub.programmes.SeatBoard;
import it.lifesciencehub.programmes.SeatLook;
import it.lifesciencehub.programmes.SeatStanding;
import it.lifesciencehub.programmes.SeatTexts;
import it.lifesciencehub.programmes.SessionSeatService;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The seats of sessions on pages. */
@Named
@RequestScoped
public class SeatWords {

    @EJB
    private SessionSeatService desk;

    @Inject
    private Ui ui;

    private SeatBoard board;

    public String state(SeatLook look) {
        return SeatTexts.state(ui.getLanguage(), look);
    }

    public String mine(SeatLook look) {
        return SeatTexts.mine(ui.getLanguage(), look);
    }

    /** The kind of chip: what is one's own is good news, a line is not. */
    public String chip(SeatLook look) {
        if (look.seated()) {
            return "ok";
        }
        return look.full() || look.queued() ? "warn" : "neutral";
    }

    /** For staff: one session's seats. */
    public SeatBoard board(Long sessionId) {
        if (board == null) {
            board = desk.board(sessionId);
        }
        return board;
    }

    public String step(SeatBoard.Step step) {
        return Texts.get(
                ui.getLanguage(), "programmes", "seatReason." + step.reason().name());
    }

    /** What the choice is after a step; empty where it is no more. */
    public String after(SeatStanding standing) {
        return standing == null ? "" : Texts.get(ui.getLanguage(), "programmes", "seatStanding." + standing.name());
    }
}
