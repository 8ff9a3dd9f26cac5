package it.lifesciencehub.missions;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What an act says of one application, with the score that it stood on. The newest one of an application holds. */
@Entity
@Table(name = "mission_outcome")
@NamedQuery(
        name = MissionOutcome.OF_CALL,
        query = "SELECT o FROM MissionOutcome o JOIN FETCH o.decision d JOIN FETCH o.application a"
                + " JOIN FETCH a.organisation WHERE d.call.id = :call ORDER BY d.decidedAt, d.id, o.place, o.id")
@NamedQuery(
        name = MissionOutcome.OF_APPLICATION,
        query = "SELECT o FROM MissionOutcome o JOIN FETCH o.decision d WHERE o.application.id = :application"
                + " ORDER BY d.decidedAt, d.id")
public class MissionOutcome extends BaseEntity {

    static final String OF_CALL = "MissionOutcome.ofCall";
    static final String OF_APPLICATION = "MissionOutcome.ofApplication";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private MissionDecision decision;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private MissionApplication application;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state;

    @Column(name = "total")
    private BigDecimal total;

    @Column(name = "place")
    private Integer place;

    @Column(name = "reserve_place")
    private Integer reservePlace;

    @Column(name = "reasons")
    private String reasons;

    protected MissionOutcome() {}

    /** @param total null where nobody has scored it */
    MissionOutcome(
            MissionDecision decision,
            MissionApplication application,
            ApplicationState state,
            BigDecimal total,
            Integer place,
            Integer reservePlace,
            String reasons) {
        this.decision = decision;
        this.application = application;
        this.state = state;
        this.total = total;
        this.place = place;
        this.reservePlace = reservePlace;
        this.reasons = reasons == null ? "" : reasons.strip();
    }

    /** What follows it in a later act, on the same score. */
    MissionOutcome next(MissionDecision act, ApplicationState state, String reasons) {
        return new MissionOutcome(act, application, state, total, place, null, reasons);
    }

    /** Stays the reserve that it is, while a later one is admitted whose travellers found places. */
    MissionOutcome passedOver(MissionDecision act) {
        return new MissionOutcome(act, application, state, total, place, reservePlace, "");
    }

    /** Whether a later reserve was admitted, because there were not places enough for this one's travellers. */
    public boolean isPassedOver() {
        return state == ApplicationState.RESERVE && decision.getKind() == DecisionKind.MOVED_UP;
    }

    /** Place in the ranking, from 1, or null. */
    public Integer getPlace() {
        return place;
    }

    /** Place among the reserves, from 1, or null. */
    public Integer getReservePlace() {
        return reservePlace;
    }

    public MissionDecision getDecision() {
        return decision;
    }

    public MissionApplication getApplication() {
        return application;
    }

    public ApplicationState getState() {
        return state;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public String getReasons() {
        return reasons;
    }
}
