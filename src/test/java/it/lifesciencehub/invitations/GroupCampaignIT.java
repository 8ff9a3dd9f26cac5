package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What officers write to their group, colleagues who come instead, and those who came. */
@ExtendWith(ArquillianExtension.class)
class GroupCampaignIT {

    @EJB
    private GroupCampaignService groupCampaigns;

    @EJB
    private CampaignService campaigns;

    @EJB
    private CampaignSendingService sending;

    @EJB
    private InvitationDeskService desk;

    @EJB
    private InvitationAnswerService answers;

    @EJB
    private AudienceService audiences;

    @EJB
    private FollowUpService followUps;

    @EJB
    private PersonFixture people;

    @Inject
    private CampaignWork work;

    @Inject
    private CampaignScene scene;

    @Inject
    private MeetingScene groups;

    @Inject
    private BookingScene booking;

    @Inject
    private KeptAttendances attendances;

    private WorkGroup group;
    private Person chair;
    private Person member;
    private Person outsider;

    @BeforeEach
    void aGroupWithAChairAndAMember() {
        group = groups.group();
        chair = people.aPerson("Carla", "Presidente");
        member = people.aPerson("Marco", "Membro");
        outsider = people.aPerson("Olga", "Fuori");
        groups.join(group.getSlug(), chair, null, MandateRole.CHAIR);
        groups.join(group.getSlug(), member, null, MandateRole.EXPERT);
    }

    private CampaignForm form(Long event) {
        CampaignForm form = new CampaignForm();
        form.setName("Al gruppo");
        form.setEventId(event);
        form.setSubjectIt("Per {{name}}");
        form.setSubjectEn("For {{name}}");
        form.setBodyIt("Ci vediamo.");
        form.setBodyEn("See you.");
        form.setMostPerMonth(31);
        return form;
    }

    private Long written(Long event, MandateRole role) {
        return As.person(chair, () -> groupCampaigns.create(group.getSlug(), form(event), role));
    }

    private void start(Long campaign) {
        As.person(chair, () -> {
            work.start(campaign, campaigns.find(campaign).version(), true);
            work.sendSome(campaign);
        });
    }

    private static RefusalReason refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }

    @Test
    void officersWriteToTheirGroupAndNobodyElse() {
        Long campaign = written(null, null);
        assertEquals(2, As.person(chair, () -> sending.check(campaign)).invitations());
        assertEquals(
                1,
                As.person(chair, () -> sending.check(written(null, MandateRole.EXPERT)))
                        .invitations());
        CampaignForm form = As.person(chair, () -> campaigns.find(campaign)).form();
        Long foreign = scene.audience(List.of(outsider));
        form.setAudienceId(foreign);
        long version = As.person(chair, () -> campaigns.find(campaign)).version();
        As.person(chair, () -> campaigns.change(campaign, version, form));
        assertFalse(foreign.equals(
                As.person(chair, () -> campaigns.find(campaign)).form().getAudienceId()));
        Refusal unknown = assertThrows(
                Refusal.class,
                () -> As.person(chair, () -> campaigns.preview(campaign, form(null), outsider.getEmail())));
        assertEquals(InvitationReason.PERSON_NOT_FOUND, unknown.problems().get(0).reason());
        start(campaign);
        assertEquals(1, scene.mails(scene.invitation(campaign, member)).size());
        assertNull(scene.invitation(campaign, outsider));
        assertEquals(
                2, As.person(chair, () -> desk.list(campaign, null, null, PageRequest.of(1))).total());
        assertEquals(2, As.staff(() -> desk.list(campaign, null, null, PageRequest.of(1))).total());
    }

    @Test
    void eachCampaignIsItsGroupsAlone() {
        Long campaign = written(null, null);
        Long ofStaff = scene.campaign(scene.audience(List.of(member)), null, form -> {});
        WorkGroup other = groups.group();
        Person foreign = people.aPerson("Franco", "Altrove");
        groups.join(other.getSlug(), foreign, null, MandateRole.CHAIR);
        for (Person somebody : List.of(foreign, outsider)) {
            for (Executable attempt : attempts(somebody, campaign)) {
                assertEquals(CommonReason.NOT_FOUND, refusal(attempt), somebody.getName());
            }
        }
        for (Executable attempt : attempts(member, campaign)) {
            assertEquals(CommonReason.FORBIDDEN, refusal(attempt));
        }
        for (Executable attempt : attempts(chair, ofStaff).subList(1, 6)) {
            assertEquals(CommonReason.FORBIDDEN, refusal(attempt));
        }
        assertEquals(
                CommonReason.NOT_FOUND,
                refusal(() -> As.person(foreign, () -> groupCampaigns.find(other.getSlug(), campaign))));
        Long audience = As.staff(() -> campaigns.find(campaign)).form().getAudienceId();
        assertEquals(
                InvitationReason.AUDIENCE_OF_GROUP,
                refusal(() -> As.staff(() -> audiences.include(audience, outsider.getEmail(), "x"))));
    }

    private List<Executable> attempts(Person who, Long campaign) {
        return List.of(
                () -> As.person(who, () -> groupCampaigns.list(group.getSlug(), PageRequest.of(1))),
                () -> As.person(who, () -> campaigns.find(campaign)),
                () -> As.person(who, () -> sending.check(campaign)),
                () -> As.person(who, () -> sending.send(campaign, 1)),
                () -> As.person(who, () -> sending.stop(campaign)),
                () -> As.person(who, () -> desk.counts(campaign)),
                () -> As.person(who, () -> groupCampaigns.create(group.getSlug(), form(null), null)));
    }

    @Test
    void aColleagueIsInvitedInsteadOrTakesThePlaceThatIsThere() {
        Organisation company = booking.organisation("Colleghi");
        List<Person> three = booking.people(company, 3);
        scene.member(company);
        Person invited = three.get(1);
        Person colleague = three.get(2);
        Long event = booking.event(1, null, false, WaitingPolicy.FIRST_COME);
        Long campaign = scene.campaign(scene.audience(List.of(invited)), event, form -> {});
        As.staff(() -> sending.send(campaign, campaigns.find(campaign).version()));
        String token = scene.token(campaign, invited);
        InvitationView view = As.nobody(() -> answers.look(token));
        assertTrue(view.replaceable());
        assertEquals(List.of(), view.colleagues(), "the list of colleagues is for delegates");
        for (String wrong : List.of(outsider.getEmail(), invited.getEmail(), "nobody@test.example")) {
            Refusal refused = assertThrows(Refusal.class, () -> instead(token, wrong));
            assertEquals(InvitationReason.NOT_A_COLLEAGUE, refused.problems().get(0).reason());
        }
        InvitationAnswer answer = instead(token, colleague.getEmail());
        assertEquals(InvitationState.NOMINATED, answer.state());
        assertNull(answer.place(), "decides for themselves");
        Invitation next = scene.invitation(campaign, colleague);
        assertEquals(WriteReason.COLLEAGUE, next.getReason());
        assertEquals(1, scene.mails(next).size());
        instead(token, colleague.getEmail());
        assertEquals(1, scene.mails(next).size());
        String second = scene.token(campaign, colleague);
        accept(second);
        As.nobody(() -> answers.answer(token, new InvitationReply(InvitationAct.DECLINE, null, null)));
        assertEquals(
                RegistrationStatus.CONFIRMED, booking.active(event, colleague).getStatus());
        Person third = three.get(0);
        assertEquals(RegistrationStatus.CONFIRMED, instead(second, third.getEmail()).place());
        assertNull(booking.active(event, colleague));
        assertEquals(
                RegistrationStatus.CONFIRMED, booking.active(event, third).getStatus());
    }

    private InvitationAnswer instead(String token, String email) {
        return As.nobody(
                () -> answers.answer(token, new InvitationReply(InvitationAct.NOMINATE, null, null, email)));
    }

    private void accept(String token) {
        As.nobody(() -> answers.answer(token, new InvitationReply(InvitationAct.ACCEPT, null, null)));
    }

    @Test
    void whoCameIsShownAndCanBeWrittenTo() {
        Organisation company = booking.organisation("Presenti");
        scene.member(company);
        List<Person> both = booking.people(company, 2);
        Long event = booking.event(5, null, false, WaitingPolicy.FIRST_COME);
        Long campaign = scene.campaign(scene.audience(both), event, form -> {});
        As.staff(() -> sending.send(campaign, campaigns.find(campaign).version()));
        both.forEach(person -> accept(scene.token(campaign, person)));
        assertEquals(
                InvitationReason.NOT_POSSIBLE_NOW,
                refusal(() -> As.staff(() -> followUps.begin(campaign, true, "Prima"))));
        attendances.came(event, both.get(0));
        scene.over(event);
        List<InvitationRow> rows = As.staff(() -> desk.list(campaign, null, null, PageRequest.of(1)))
                .rows();
        assertEquals(1, rows.stream().filter(InvitationRow::came).count());
        for (boolean came : new boolean[] {true, false}) {
            Long next = As.staff(() -> followUps.begin(campaign, came, "Grazie " + came));
            Long audience = As.staff(() -> campaigns.find(next)).form().getAudienceId();
            List<AudienceMember> chosen =
                    As.staff(() -> audiences.look(audience)).chosen();
            assertEquals(1, chosen.size());
            assertEquals(both.get(came ? 0 : 1).getId(), chosen.get(0).personId());
        }
    }
}
