package it.lifesciencehub.positions;

import static it.lifesciencehub.positions.PositionScene.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AttendanceMark;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.MeetingHoldService;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.minutes.MinutesScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.positions.PositionScene.Led;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Positions from the draft to what members say of them, as three companies and as those whom they do not concern. */
@ExtendWith(ArquillianExtension.class)
class PositionsIT {

    @EJB
    private PositionService positions;

    @EJB
    private PositionPageService pages;

    @EJB
    private PositionTalkService talk;

    @EJB
    private BallotService ballots;

    @EJB
    private PublishedPositionService published;

    @EJB
    private BackingService backings;

    @EJB
    private PositionDeadlineService deadlines;

    @EJB
    private MeetingService meetings;

    @EJB
    private MeetingHoldService holding;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private PositionScene scene;

    @Inject
    private MinutesScene minutes;

    @Inject
    private MeetingScene meetingScene;

    private Led led;
    private WorkGroup group;
    private Person chair;
    private Organisation alfa;
    private Organisation beta;
    private Organisation gamma;
    private Person anna;
    private Person alba;
    private Person bruno;
    private Person carla;
    private Person outsider;
    private Person otherChair;

    @BeforeEach
    void aGroupOfThreeCompanies() {
        led = scene.group();
        group = led.group();
        chair = led.chair();
        alfa = organisations.anOrganisation();
        beta = organisations.anOrganisation();
        gamma = organisations.anOrganisation();
        anna = organisations.aDelegateOf(alfa);
        alba = organisations.aColleagueAt(alfa);
        bruno = organisations.aDelegateOf(beta);
        carla = organisations.aDelegateOf(gamma);
        scene.give(group, anna, alfa, MandateRole.DELEGATE);
        scene.give(group, alba, alfa, MandateRole.ALTERNATE);
        scene.give(group, bruno, beta, MandateRole.DELEGATE);
        scene.give(group, carla, gamma, MandateRole.DELEGATE);
        outsider = people.aPerson("Olga", "Fuori");
        otherChair = scene.group().chair();
    }

    @Test
    void areConsultedOnAnsweredVotedOnAndPublished() {
        Long id = As.person(chair, () -> positions.draft(group.getId(), PositionScene.form()));
        refused(CommonReason.NOT_FOUND, () -> see(anna, id));
        assertEquals(List.of(), As.person(anna, () -> pages.list(group.getId(), null)));
        refused(
                CommonReason.FORBIDDEN,
                () -> As.person(anna, () -> positions.draft(group.getId(), PositionScene.form())));
        As.person(chair, () -> positions.consult(id, version(id), today()));
        assertEquals(List.of("position.consultation"), scene.kinds(id, bruno));
        assertEquals(1, As.person(bruno, () -> talk.comment(id, "Manca un termine.")));
        PositionCommentRow comment = see(anna, id).comments().get(0);
        assertEquals(beta.getName(), comment.organisation());
        refused(
                CommonReason.FORBIDDEN,
                () -> As.person(anna, () -> talk.answer(comment.id(), CommentVerdict.NOT, "No")));
        refused(PositionReason.COMMENTS_UNANSWERED, () -> open(id, false));
        As.person(chair, () -> talk.answer(comment.id(), CommentVerdict.PARTLY, "Lo mettiamo."));
        refused(
                PositionReason.ANSWERED_ALREADY,
                () -> As.person(chair, () -> talk.answer(comment.id(), CommentVerdict.NOT, "No")));
        As.person(chair, () -> positions.redraft(id, version(id), "Con il termine"));
        PositionForm better = As.person(chair, () -> pages.form(id));
        better.setSummaryIt("Chiediamo regole chiare entro giugno.");
        As.person(chair, () -> positions.write(id, version(id), better));
        As.person(chair, () -> positions.consult(id, version(id), today()));
        open(id, false);
        vote(anna, alfa, id, BallotChoice.YES, "");
        vote(bruno, beta, id, BallotChoice.YES, null);
        vote(carla, gamma, id, BallotChoice.NO, "Troppo presto");
        As.person(chair, () -> ballots.close(id));
        PositionView done = see(carla, id);
        assertEquals(PositionState.APPROVED, done.state());
        assertEquals(new BallotTally(2, 1, 0), done.ballot().tally());
        assertEquals("Troppo presto", done.ballot().dissent().get(0).vote().reason());
        assertEquals(2, done.texts().size());
        assertEquals(
                List.of(2, 2, 2, 2, 1, 1),
                done.steps().stream().map(PositionStepRow::number).toList());
        refused(CommonReason.NOT_FOUND, () -> As.nobody(() -> published.find(id)));
        As.person(chair, () -> positions.publish(id, version(id)));
        PublishedPosition open = As.nobody(() -> published.find(id));
        assertEquals("Chiediamo regole chiare entro giugno.", open.summary().getIt());
        assertTrue(As.nobody(() -> published.list("dati", PageRequest.of(1))).rows().stream()
                .anyMatch(row -> row.id().equals(id)));
        assertEquals(
                List.of("position.consultation", "position.consultation", "position.ballot", "position.outcome"),
                scene.kinds(id, bruno));
    }

    @Test
    void areNotThereForOutsidersAndOfficersOfAnotherGroup() {
        Long consulted = scene.consulted(led);
        Long voted = scene.voted(led, false);
        for (Person stranger : List.of(outsider, otherChair)) {
            for (Executable attempt : List.<Executable>of(
                    () -> see(stranger, consulted),
                    () -> As.person(stranger, () -> pages.list(group.getId(), null)),
                    () -> As.person(stranger, () -> pages.form(consulted)),
                    () -> As.person(stranger, () -> positions.draft(group.getId(), PositionScene.form())),
                    () -> As.person(stranger, () -> positions.redraft(consulted, 1, "")),
                    () -> As.person(stranger, () -> talk.comment(consulted, "Ciao")),
                    () -> As.person(stranger, () -> ballots.vote(voted, alfa.getId(), BallotChoice.YES, "")),
                    () -> As.person(stranger, () -> ballots.close(voted)),
                    () -> As.person(stranger, () -> ballots.roll(group.getId())),
                    () -> As.person(stranger, () -> backings.ofPosition(voted)),
                    () -> As.person(stranger, () -> backings.sharedWith(alfa.getId())),
                    () -> As.person(stranger, () -> published.find(voted)))) {
                refused(CommonReason.NOT_FOUND, attempt);
            }
        }
        refused(CommonReason.NOT_SIGNED_IN, () -> As.nobody(() -> pages.show(voted)));
    }

    @Test
    void countTheLastVoteOfDelegateOrAlternateAndKeepTheOneBefore() {
        Long id = scene.voted(led, false);
        vote(anna, alfa, id, BallotChoice.YES, "");
        vote(alba, alfa, id, BallotChoice.NO, "Ripensandoci");
        refused(
                PositionReason.NO_VOICE,
                () -> As.person(bruno, () -> ballots.vote(id, alfa.getId(), BallotChoice.YES, "")));
        refused(
                PositionReason.NO_VOICE,
                () -> As.person(chair, () -> ballots.vote(id, alfa.getId(), BallotChoice.YES, "")));
        PositionView members = see(bruno, id);
        assertNull(members.ballot().tally());
        assertNull(voter(members, alfa).voted());
        PositionView officers = see(chair, id);
        assertEquals(new BallotTally(0, 1, 0), officers.ballot().tally());
        assertEquals(BallotChoice.NO, voter(officers, alfa).vote().choice());
        assertEquals(BallotChoice.YES, voter(officers, alfa).earlier().get(0).choice());
        refused(PositionReason.NOT_ALL_VOTED, () -> As.person(chair, () -> ballots.close(id)));
        vote(bruno, beta, id, BallotChoice.YES, "");
        vote(carla, gamma, id, BallotChoice.ABSTAIN, "");
        As.person(chair, () -> ballots.close(id));
        assertEquals(BallotOutcome.TIE, see(anna, id).ballot().outcome());
        assertEquals(PositionState.REJECTED, see(anna, id).state());
        refused(
                PositionReason.BALLOT_CLOSED,
                () -> As.person(anna, () -> ballots.vote(id, alfa.getId(), BallotChoice.YES, "")));
        As.person(chair, () -> positions.redraft(id, version(id), ""));
        assertEquals(2, see(anna, id).text().number());
    }

    @Test
    void letNobodyVoteWhoJoinsAfterTheOpeningAndAPersonForEachOfTheirTwo() {
        organisations.affiliate(bruno, gamma, false);
        scene.give(group, bruno, gamma, MandateRole.ALTERNATE);
        Long id = scene.voted(led, false);
        Organisation delta = organisations.anOrganisation();
        Person dora = organisations.aDelegateOf(delta);
        scene.give(group, dora, delta, MandateRole.DELEGATE);
        refused(
                PositionReason.NOT_ON_THE_ROLL,
                () -> As.person(dora, () -> ballots.vote(id, delta.getId(), BallotChoice.YES, "")));
        assertNull(see(dora, id).ballot().mine().get(0).standing());
        assertEquals(2, see(bruno, id).ballot().mine().size());
        assertEquals(2, As.person(bruno, () -> ballots.waiting()).size());
        assertEquals(List.of(), As.person(dora, () -> ballots.waiting()));
        vote(bruno, beta, id, BallotChoice.YES, "");
        vote(bruno, gamma, id, BallotChoice.NO, "");
        assertEquals(List.of(), As.person(bruno, () -> ballots.waiting()));
        assertEquals(new BallotTally(1, 1, 0), see(chair, id).ballot().tally());
        assertEquals(3, see(chair, id).ballot().entitled());
    }

    @Test
    void keepASecretBallotSecretAlsoFromItsOfficers() {
        Long id = scene.voted(led, true);
        vote(anna, alfa, id, BallotChoice.NO, "Un motivo che non si conserva");
        vote(bruno, beta, id, BallotChoice.YES, "");
        refused(
                PositionReason.SECRET_VOTE_CAST,
                () -> As.person(alba, () -> ballots.vote(id, alfa.getId(), BallotChoice.YES, "")));
        PositionView officers = see(chair, id);
        assertNull(officers.ballot().tally());
        assertEquals(2, officers.ballot().voted());
        assertEquals(true, voter(officers, alfa).voted());
        assertNull(voter(officers, alfa).vote());
        assertEquals(
                List.of(),
                scene.rows(
                        "SELECT v.id FROM ballot_vote v JOIN ballot_voter r ON r.id = v.voter_id JOIN ballot b"
                                + " ON b.id = r.ballot_id WHERE b.position_id = ?",
                        id));
        assertFalse(
                scene
                        .rows("SELECT detail FROM audit_entry WHERE subject_type = 'Position' AND subject_id = ?", id)
                        .stream()
                        .anyMatch(detail -> detail.toString().contains("NO")
                                || detail.toString().contains("YES")));
        over(id);
        settle(id);
        BallotView closed = see(carla, id).ballot();
        assertEquals(BallotOutcome.TIE, closed.outcome());
        assertEquals(new BallotTally(1, 1, 0), closed.tally());
        assertEquals(List.of(), closed.dissent());
    }

    @Test
    void takeNoVoteAfterTheClosingAndCloseByThemselvesAfterAReminder() {
        Long id = scene.voted(led, false);
        vote(anna, alfa, id, BallotChoice.YES, "");
        settle(id);
        assertEquals(List.of("position.consultation", "position.ballot"), scene.kinds(id, bruno));
        scene.sql(
                "UPDATE ballot SET opened_at = opened_at - INTERVAL '2' DAY, closes_at = closes_at - INTERVAL '30' HOUR"
                        + " WHERE position_id = ?",
                id);
        settle(id);
        settle(id);
        assertEquals(List.of("position.consultation", "position.ballot", "position.reminder"), scene.kinds(id, bruno));
        assertEquals(List.of("position.consultation", "position.ballot"), scene.kinds(id, anna));
        over(id);
        refused(
                PositionReason.BALLOT_CLOSED,
                () -> As.person(bruno, () -> ballots.vote(id, beta.getId(), BallotChoice.NO, "")));
        assertTrue(Caller.call(Identity.SYSTEM, () -> deadlines.due()).contains(id));
        settle(id);
        settle(id);
        assertEquals(BallotOutcome.NO_QUORUM, see(anna, id).ballot().outcome());
        assertFalse(Caller.call(Identity.SYSTEM, () -> deadlines.due()).contains(id));
        assertEquals(
                1,
                scene.kinds(id, carla).stream()
                        .filter("position.outcome"::equals)
                        .count());
    }

    @Test
    void areAgreedOnBySilenceUnlessAnOrganisationObjects() {
        Long id = scene.consulted(led);
        As.person(chair, () -> positions.agreeSilently(id, version(id), today(), "Nessun commento"));
        refused(PositionReason.NO_VOICE, () -> As.person(chair, () -> talk.object(id, alfa.getId(), "No")));
        As.person(alba, () -> talk.object(id, alfa.getId(), "Serve un voto"));
        PositionView stopped = see(bruno, id);
        assertEquals(PositionState.CONSULTATION, stopped.state());
        assertEquals("Serve un voto", stopped.objections().get(0).words());
        As.person(chair, () -> positions.agreeSilently(id, version(id), today(), "Chiarito a voce"));
        settle(id);
        assertEquals(PositionState.SILENT_AGREEMENT, see(bruno, id).state());
        scene.sql("UPDATE group_position SET silent_until = ? WHERE id = ?", today().minusDays(1), id);
        refused(PositionReason.SILENCE_OVER, () -> As.person(bruno, () -> talk.object(id, beta.getId(), "Tardi")));
        assertTrue(Caller.call(Identity.SYSTEM, () -> deadlines.due()).contains(id));
        settle(id);
        assertEquals(PositionState.APPROVED, see(bruno, id).state());
        assertEquals(1, see(bruno, id).objections().size());
    }

    @Test
    void lookAtTheAttendanceWhereTheGroupsRulesDo() {
        scene.sql("UPDATE work_group SET vote_gained_after = 2, vote_lost_after = 2 WHERE id = ?", group.getId());
        held(30, anna, bruno);
        assertEquals(VotingStanding.GROUP_IS_NEW, roll().get(gamma.getId()));
        held(20, anna, bruno);
        held(10, anna, carla);
        Map<Long, VotingStanding> roll = roll();
        assertEquals(VotingStanding.ATTENDS, roll.get(alfa.getId()));
        assertEquals(VotingStanding.ATTENDS, roll.get(beta.getId()));
        assertEquals(VotingStanding.NOT_EARNED, roll.get(gamma.getId()));
        held(5, anna, carla);
        assertEquals(VotingStanding.LOST, roll().get(beta.getId()));
        assertEquals(VotingStanding.ATTENDS, roll().get(gamma.getId()));
        Long id = scene.voted(led, false);
        assertEquals(2, see(chair, id).ballot().entitled());
        assertEquals(VotingStanding.LOST, voter(see(chair, id), beta).standing());
        refused(
                PositionReason.NOT_ON_THE_ROLL,
                () -> As.person(bruno, () -> ballots.vote(id, beta.getId(), BallotChoice.YES, "")));
        // A company that joins now has missed nothing, and has nothing earned.
        Organisation delta = organisations.anOrganisation();
        scene.give(group, organisations.aDelegateOf(delta), delta, MandateRole.DELEGATE);
        scene.sql("UPDATE seat SET held_from = ? WHERE organisation_id = ?", today().minusDays(1), delta.getId());
        assertEquals(VotingStanding.NOT_EARNED, roll().get(delta.getId()));
    }

    @Test
    void areBackedByMembersUntilADay() {
        scene.sql("UPDATE organisation SET membership_status = 'ACTIVE' WHERE id = ?", alfa.getId());
        Long id = scene.voted(led, false);
        vote(anna, alfa, id, BallotChoice.YES, "");
        vote(bruno, beta, id, BallotChoice.YES, "");
        vote(carla, gamma, id, BallotChoice.YES, "");
        refused(PositionReason.NOT_AGREED_YET, () -> As.person(chair, () -> positions.share(id, version(id), today())));
        As.person(chair, () -> ballots.close(id));
        assertEquals(List.of(), shared(anna, alfa, id));
        As.person(chair, () -> positions.share(id, version(id), today()));
        assertNull(shared(anna, alfa, id).get(0).backs());
        assertTrue(scene.kinds(id, anna).contains("position.shared"));
        assertFalse(scene.kinds(id, bruno).contains("position.shared"));
        assertEquals(List.of(), shared(bruno, beta, id));
        refused(CommonReason.NOT_FOUND, () -> As.person(bruno, () -> backings.say(id, beta.getId(), true, "")));
        refused(CommonReason.NOT_FOUND, () -> As.person(alba, () -> backings.say(id, alfa.getId(), true, "")));
        As.person(anna, () -> backings.say(id, alfa.getId(), true, "Sì"));
        As.person(anna, () -> backings.say(id, alfa.getId(), false, "Non più"));
        assertEquals(false, shared(anna, alfa, id).get(0).backs());
        BackingRow row = As.person(chair, () -> backings.ofPosition(id)).stream()
                .filter(one -> one.organisationId().equals(alfa.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals("Non più", row.note());
        refused(CommonReason.FORBIDDEN, () -> As.person(anna, () -> backings.ofPosition(id)));
        scene.sql("UPDATE group_position SET backing_until = ? WHERE id = ?", today().minusDays(1), id);
        refused(PositionReason.BACKING_OVER, () -> As.person(anna, () -> backings.say(id, alfa.getId(), true, "")));
    }

    private List<SharedPositionRow> shared(Person delegate, Organisation organisation, Long id) {
        return As.person(delegate, () -> backings.sharedWith(organisation.getId())).stream()
                .filter(row -> row.id().equals(id))
                .toList();
    }

    /** A meeting that was held so many days ago, with these people. */
    private void held(int daysAgo, Person... there) {
        Long id = As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
        As.person(chair, () -> meetings.call(id, meetingScene.meeting(id).getVersion()));
        meetingScene.toToday(id);
        As.person(chair, () -> holding.open(id, meetingScene.meeting(id).getVersion()));
        for (Person one : there) {
            As.person(
                    chair,
                    () -> holding.mark(id, List.of(new AttendanceMark(one.getId(), null, AttendanceMode.PRESENT))));
        }
        minutes.write(chair, id);
        As.person(chair, () -> holding.close(id, meetingScene.meeting(id).getVersion()));
        LocalDate day = today().minusDays(daysAgo);
        scene.sql(
                "UPDATE event SET starts_at = ?, ends_at = ? WHERE id = (SELECT event_id FROM meeting WHERE id = ?)",
                day.atTime(9, 0),
                day.atTime(10, 0),
                id);
    }

    private Map<Long, VotingStanding> roll() {
        return As.person(anna, () -> ballots.roll(group.getId())).stream()
                .collect(Collectors.toMap(RollRow::organisationId, RollRow::standing));
    }

    private void open(Long id, boolean secret) {
        BallotForm form = new BallotForm();
        form.setSecret(secret);
        form.setClosesAt(today().plusDays(3).atStartOfDay());
        form.setEarlyReason("Tutti hanno letto");
        As.person(chair, () -> ballots.open(id, version(id), form));
    }

    private void vote(Person person, Organisation organisation, Long id, BallotChoice choice, String reason) {
        As.person(person, () -> ballots.vote(id, organisation.getId(), choice, reason));
    }

    private void over(Long id) {
        scene.sql(
                "UPDATE ballot SET closes_at = opened_at + INTERVAL '1' SECOND, opened_at = opened_at"
                        + " - INTERVAL '9' DAY WHERE position_id = ?",
                id);
        scene.sql("UPDATE ballot SET closes_at = closes_at - INTERVAL '8' DAY WHERE position_id = ?", id);
    }

    private void settle(Long id) {
        Caller.run(Identity.SYSTEM, () -> deadlines.settle(id));
    }

    private PositionView see(Person reader, Long id) {
        return scene.see(reader, id);
    }

    private long version(Long id) {
        return see(chair, id).version();
    }

    private static BallotVoterRow voter(PositionView view, Organisation organisation) {
        return view.ballot().voters().stream()
                .collect(Collectors.toMap(BallotVoterRow::organisationId, Function.identity()))
                .get(organisation.getId());
    }

    private static void refused(RefusalReason reason, Executable attempt) {
        Refusal refused = assertThrows(Refusal.class, attempt);
        assertEquals(
                reason,
                refused.problems().isEmpty()
                        ? refused.reason()
                        : refused.problems().get(0).reason());
    }
}
