package it.lifesciencehub.travel;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a company notes of a meeting abroad, by its delegates or those who took part, for these and staff alone. */
@Entity
@Table(name = "travel_outcome")
@NamedQuery(
        name = TravelOutcome.OF_TRAVEL,
        query =
                "SELECT o FROM TravelOutcome o JOIN FETCH o.organisation JOIN FETCH o.meeting m WHERE m.leg.travel.id = :travel ORDER BY o.writtenAt DESC, o.id")
public class TravelOutcome extends BaseEntity {

    static final String OF_TRAVEL = "TravelOutcome.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private TravelMeeting meeting;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "follow_up")
    private boolean followUp;

    @Column(name = "contacts")
    private String contacts;

    @Column(name = "note")
    private String note;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected TravelOutcome() {}

    TravelOutcome(TravelMeeting meeting, Organisation organisation) {
        this.meeting = meeting;
        this.organisation = organisation;
    }

    void write(OutcomeForm form, String by, Instant now) {
        followUp = form.isFollowUp();
        contacts = LegForm.text(form.getContacts());
        note = LegForm.text(form.getNote());
        writtenBy = by;
        writtenAt = now;
    }

    public TravelMeeting getMeeting() {
        return meeting;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public boolean isFollowUp() {
        return followUp;
    }

    public String getContacts() {
        return contacts;
    }

    public String getNote() {
        return note;
    }

    public String getWrittenBy() {
        return writtenBy;
    }
}
