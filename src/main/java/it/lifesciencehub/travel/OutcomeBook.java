package it.lifesciencehub.travel;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** What companies note of meetings, one note for each; whoever asks has been let in to the meeting already. */
@ApplicationScoped
class OutcomeBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TravelBook book;

    @Inject
    private TravelTrail trail;

    @Inject
    private Clock clock;

    /** What the company noted last, to be changed. */
    OutcomeForm form(Travel travel, TravelMeeting meeting, Long organisationId) {
        return noted(travel, meeting, organisationId).map(OutcomeForm::of).orElseGet(OutcomeForm::new);
    }

    /** Notes it for the company; the meeting counts as held from now on. @param travel locked by the caller */
    void note(Travel travel, TravelMeeting meeting, Long organisationId, OutcomeForm form) {
        if (meeting.getStatus() == MeetingStatus.CANCELLED) {
            throw new Refusal(TravelReason.MEETING_CANCELLED);
        }
        if (clock.instant().isBefore(meeting.getStartsAt())) {
            throw new Refusal(TravelReason.NOT_YET_HELD);
        }
        MeetingPolicy.outcomeIsRight(form);
        Optional<TravelOutcome> known = noted(travel, meeting, organisationId);
        if (!Objects.equals(known.map(TravelOutcome::getVersion).orElse(null), form.getVersion())) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
        TravelOutcome outcome = known.orElseGet(() -> {
            TravelOutcome made = new TravelOutcome(meeting, em.find(Organisation.class, organisationId));
            em.persist(made);
            return made;
        });
        outcome.write(form, Caller.current().name(), clock.instant());
        meeting.become(MeetingStatus.HELD);
        trail.record(
                "travel.outcome-noted",
                travel,
                meeting.getBody().getName(),
                outcome.getOrganisation().getName());
    }

    private Optional<TravelOutcome> noted(Travel travel, TravelMeeting meeting, Long organisationId) {
        return book.outcomes(travel).stream()
                .filter(one -> one.getMeeting().equals(meeting)
                        && one.getOrganisation().getId().equals(organisationId))
                .findFirst();
    }
}
