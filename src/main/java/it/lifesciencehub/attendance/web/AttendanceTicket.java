package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.Ticket;
import it.lifesciencehub.attendance.TicketService;
import it.lifesciencehub.shared.QrCode;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What the page of a place shows for the door. */
@Named
@RequestScoped
public class AttendanceTicket {

    @EJB
    private TicketService tickets;

    private final Map<Long, Ticket> read = new HashMap<>();
    private final Map<String, QrCode> drawn = new HashMap<>();

    public Ticket of(Long registrationId) {
        return read.computeIfAbsent(registrationId, tickets::ticket);
    }

    /** Null where there is nothing to show at a door. */
    public QrCode qr(Long registrationId) {
        String code = of(registrationId).code();
        return code == null ? null : drawn.computeIfAbsent(code, QrCode::of);
    }
}
