package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.AttendanceReason;
import it.lifesciencehub.attendance.DoorService;
import it.lifesciencehub.attendance.DoorView;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The page of a helper's link: looking changes nothing, and without its script it does nothing. */
@Named
@RequestScoped
public class AttendanceDoorPage {

    @EJB
    private DoorService doors;

    private String token;
    private DoorView view;

    /** A link that is wrong or withdrawn gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            view = doors.look(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != AttendanceReason.DOOR_CLOSED) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
        }
    }

    /** Null where the link does not work. */
    public DoorView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
