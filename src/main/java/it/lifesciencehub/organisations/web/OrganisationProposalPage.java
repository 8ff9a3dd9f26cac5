package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.ProposalOutcome;
import it.lifesciencehub.organisations.ProposalService;
import it.lifesciencehub.organisations.ProposalView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One proposal beside today's data: staff tick what they accept; the rest is refused with a reason. */
@Named
@ViewScoped
public class OrganisationProposalPage implements Serializable {

    @Inject
    private ProposalService proposals;

    @Inject
    private Ui ui;

    private String id;
    private ProposalView view;
    private List<Tick> ticks = List.of();
    private String reason;

    /** A field and whether it is accepted. One whose value has changed meanwhile is not, unless staff say so. */
    public static class Tick implements Serializable {

        private final ProposalView.Field field;
        private boolean on;

        Tick(ProposalView.Field field) {
            this.field = field;
            this.on = !field.conflict();
        }

        public ProposalView.Field getField() {
            return field;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    public void load() {
        view = proposals.find(AddressId.of(id));
        ticks = view.fields().stream().map(Tick::new).toList();
    }

    public String decide() {
        return decide(ticks.stream()
                .filter(Tick::isOn)
                .map(tick -> tick.getField().column())
                .collect(Collectors.toSet()));
    }

    public String refuse() {
        return decide(Set.of());
    }

    private String decide(Set<OrganisationColumn> accepted) {
        proposals.decide(view.id(), view.version(), view.organisationVersion(), accepted, reason);
        PageMessages.done("organisations", "proposal.done", view.organisation().name());
        return "/organisations/proposals?faces-redirect=true";
    }

    public String shown(OrganisationColumn column, String text) {
        return column.shown(ui.getLanguage(), text);
    }

    /** The chip's kind in the visual language. */
    public String chip(ProposalOutcome outcome) {
        return switch (outcome) {
            case WAITING -> "wait";
            case ACCEPTED -> "ok";
            case REFUSED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }

    public ProposalView getView() {
        return view;
    }

    public List<Tick> getTicks() {
        return ticks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
