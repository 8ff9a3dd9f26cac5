package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.faces.context.FacesContext;

/** A link that is wrong or has ended gets the page that says so, with its status, and nothing more. */
final class Ended {

    private Ended() {}

    static void unless(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            if (refusal.reason() != CareerReason.LINK_NOT_VALID) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
        }
    }
}
