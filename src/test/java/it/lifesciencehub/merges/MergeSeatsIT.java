package it.lifesciencehub.merges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.SeatService;
import it.lifesciencehub.groups.SeatView;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisations that become one while both have a seat in a group: one seat, one vote, and back again. */
@ExtendWith(ArquillianExtension.class)
class MergeSeatsIT {

    private static final Long GROUP = 6L;

    @EJB
    private MergeService merges;

    @EJB
    private MandateService mandates;

    @EJB
    private SeatService seats;

    @EJB
    private OrganisationFixture organisations;

    @Test
    void leavesOneSeatWithOneVoiceAndGivesBothBack() {
        Organisation kept = organisations.anOrganisation();
        Organisation other = organisations.anOrganisation();
        Person voter = organisations.aDelegateOf(kept);
        Person former = organisations.aDelegateOf(other);
        sit(kept, voter);
        sit(other, former);

        MergeComparison seen = As.staff(() -> merges.compare(kept.getId(), other.getId()));
        MergeOutcome outcome = As.staff(() -> merges.merge(new MergeCommand(
                kept.getId(), seen.kept().version(), other.getId(), seen.other().version(), Map.of())));

        List<SeatView> after = As.staff(() -> seats.held(kept.getId()));
        assertEquals(1, after.size());
        assertEquals(MandateRole.DELEGATE, role(after.get(0), voter));
        assertEquals(MandateRole.ALTERNATE, role(after.get(0), former));
        assertEquals(1, As.staff(() -> seats.past(kept.getId())).size());

        As.staff(() -> merges.undo(outcome.mergeId()));
        List<SeatView> back = As.staff(() -> seats.held(other.getId()));
        assertEquals(1, back.size());
        assertEquals(MandateRole.DELEGATE, role(back.get(0), former));
        assertTrue(As.staff(() -> seats.held(kept.getId())).get(0).hasDelegate());
    }

    @Test
    void letsARequestOfTheOtherFallAway() {
        Organisation kept = organisations.anOrganisation();
        Organisation other = organisations.anOrganisation();
        sit(kept, organisations.aDelegateOf(kept));
        As.staff(() -> seats.ask(GROUP, other.getId(), ""));
        MergeComparison seen = As.staff(() -> merges.compare(kept.getId(), other.getId()));
        As.staff(() -> merges.merge(new MergeCommand(
                kept.getId(), seen.kept().version(), other.getId(), seen.other().version(), Map.of())));
        assertEquals(List.of(), As.staff(() -> seats.open(kept.getId())));
        assertEquals(1, As.staff(() -> seats.held(kept.getId())).size());
    }

    @Test
    void keepsTheSeatThatIsHeldBeforeARequestOfTheKeptOne() {
        Organisation kept = organisations.anOrganisation();
        Organisation other = organisations.anOrganisation();
        Person voter = organisations.aDelegateOf(other);
        As.staff(() -> seats.ask(GROUP, kept.getId(), ""));
        sit(other, voter);
        MergeComparison seen = As.staff(() -> merges.compare(kept.getId(), other.getId()));
        MergeOutcome outcome = As.staff(() -> merges.merge(new MergeCommand(
                kept.getId(), seen.kept().version(), other.getId(), seen.other().version(), Map.of())));
        List<SeatView> after = As.staff(() -> seats.held(kept.getId()));
        assertEquals(1, after.size());
        assertEquals(MandateRole.DELEGATE, role(after.get(0), voter));
        assertEquals(List.of(), As.staff(() -> seats.open(kept.getId())));
        As.staff(() -> merges.undo(outcome.mergeId()));
        assertEquals(1, As.staff(() -> seats.open(kept.getId())).size());
        assertEquals(1, As.staff(() -> seats.held(other.getId())).size());
    }

    private void sit(Organisation organisation, Person person) {
        LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
        As.staff(() -> mandates.give(
                new MandateCommand(GROUP, person.getId(), organisation.getId(), MandateRole.DELEGATE, today, null)));
    }

    private static MandateRole role(SeatView seat, Person person) {
        return seat.people().stream()
                .filter(row -> row.personId().equals(person.getId()))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
