package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.ChargeView;
import it.lifesciencehub.eventfees.FeeService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What is asked for a place, for whoever has it, their company and staff. */
@Named
@RequestScoped
public class FeePlacePage {

    @EJB
    private FeeService fees;

    private String id;
    private ChargeView view;

    public void load() {
        view = Refusal.requireFound(fees.ofPlace(AddressId.of(id)).orElse(null));
    }

    public ChargeView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
