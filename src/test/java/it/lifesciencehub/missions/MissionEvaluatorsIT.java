package it.lifesciencehub.missions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.accounts.AccountFixture;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Named evaluators against the real server: they alone score, one abstains, and the page says who is missing. */
@ExtendWith(ArquillianExtension.class)
class MissionEvaluatorsIT {

    @EJB
    private MissionCallService calls;

    @EJB
    private MissionApplicationService applications;

    @EJB
    private MissionSelectionService selection;

    @EJB
    private MissionEvaluatorService evaluators;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @EJB
    private AccountFixture accounts;

    @Inject
    private MissionScene scene;

    @Test
    void scoreAloneAndOneOfThemAbstains() {
        Long event = aCall();
        Organisation company = organisations.anOrganisation();
        organisations.makeMember(company.getId());
        Person delegate = organisations.aDelegateOf(company);
        ApplicationForm form = MissionFixture.anApplication();
        form.setTravellers(new Long[] {delegate.getId()});
        As.person(delegate, () -> applications.submit(company.getId(), event, form));
        Identity anna = staff(people.aPerson("Anna", "Valli"));
        Identity bruno = staff(people.aPerson("Bruno", "Zani"));
        Identity linked = staff(organisations.aColleagueAt(company));
        Identity other = staff(people.aPerson());
        Long[] three = {anna.accountId(), bruno.accountId(), linked.accountId()};
        assertEquals(CommonReason.INVALID, refused(() -> As.staff(() -> evaluators.name(event, new Long[] {-77L}))));
        As.staff(() -> evaluators.name(event, three));
        assertEquals(3, As.staff(() -> evaluators.desk(event)).named().size());
        Long id = row(event).id();
        assertEquals(MissionReason.CALL_STILL_OPEN, refused(() -> score(anna, id, 9)));
        scene.close(event);

        score(anna, id, 9);
        assertEquals(MissionReason.NOT_AN_EVALUATOR, refused(() -> score(other, id, 1)));
        assertEquals(
                MissionReason.NOT_AN_EVALUATOR,
                refused(() -> Caller.run(other, () -> evaluators.abstain(id, "amico"))));
        ApplicationDetail seen = Caller.call(other, () -> selection.application(id));
        assertFalse(seen.scorable());
        assertEquals(1, seen.sheets().size());
        assertEquals(1, row(event).evaluation().scored());
        assertEquals(3, row(event).evaluation().due());
        assertEquals(List.of("Bruno Zani", linked.name()), missing(event));

        assertEquals(MissionReason.CONFLICT_OF_INTEREST, refused(() -> score(linked, id, 10)));
        ApplicationDetail conflict = Caller.call(linked, () -> selection.application(id));
        assertFalse(conflict.scorable());
        assertTrue(conflict.abstainable());
        assertThrows(Refusal.class, () -> Caller.run(linked, () -> evaluators.abstain(id, " ")));
        Caller.run(linked, () -> evaluators.abstain(id, "lavoro per l’impresa"));
        assertEquals(List.of("Bruno Zani"), missing(event));
        assertEquals(MissionReason.HAS_ABSTAINED, refused(() -> score(linked, id, 10)));

        score(bruno, id, 5);
        assertEquals("70.00", row(event).total().toString());
        assertEquals(List.of(), missing(event));
        assertEquals(
                MissionReason.EVALUATOR_HAS_SCORED,
                refused(() -> As.staff(() -> evaluators.name(event, new Long[] {anna.accountId()}))));
        Caller.run(bruno, () -> evaluators.abstain(id, "un parente vi lavora"));
        assertEquals("90.00", row(event).total().toString());
        assertEquals(
                List.of("lavoro per l’impresa", "un parente vi lavora"),
                As.staff(() -> selection.application(id)).abstentions().stream()
                        .map(MissionAbstention::getReason)
                        .toList());
        As.staff(() -> evaluators.name(event, new Long[] {anna.accountId()}));
        assertEquals(
                List.of("Anna Valli"), As.staff(() -> selection.view(event)).evaluators());
    }

    private Long aCall() {
        Long event = scene.event(2);
        CallForm form = MissionFixture.aForm();
        form.setOpens(RomeTime.local(Instant.now().minus(Duration.ofDays(1))));
        form.setCloses(RomeTime.local(Instant.now().plus(Duration.ofDays(10))));
        CriterionForm criterion = MissionFixture.aCriterion();
        criterion.setWeight(100);
        As.staff(() -> calls.save(event, MissionCallService.NONE, form, List.of(criterion)));
        As.staff(() -> calls.publish(event));
        return event;
    }

    private Identity staff(Person person) {
        return new Identity(
                accounts.anAccountOf(person, Role.STAFF).getId(),
                person.getId(),
                person.getName(),
                Set.of(Role.PERSON, Role.STAFF),
                "192.0.2.9");
    }

    private void score(Identity evaluator, Long id, int score) {
        Caller.run(evaluator, () -> {
            List<ScoreLine> lines = selection.application(id).own();
            lines.get(0).setScore(score);
            selection.score(id, lines);
        });
    }

    private SelectionView.Row row(Long event) {
        return As.staff(() -> selection.view(event)).rows().get(0);
    }

    private List<String> missing(Long event) {
        return row(event).evaluation().missing().stream().sorted().toList();
    }

    private static RefusalReason refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
