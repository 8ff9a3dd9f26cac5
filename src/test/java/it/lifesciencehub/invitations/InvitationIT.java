package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Audiences, campaigns and answers against the real server and database. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    @EJB
    private AudienceService audiences;

    @EJB
    private CampaignSendingService sending;

    @EJB
    private CampaignService campaigns;

    @EJB
    private InvitationAnswerService answers;

    @EJB
    private InvitationDeskService desk;

    @EJB
    private MailPreferenceService preferences;

    @EJB
    private PersonFixture people;

    @Inject
    private CampaignWork work;

    @Inject
    private BookingScene booking;

    @Inject
    private CampaignScene scene;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private Organisation company;
    private Person delegate;
    private Person colleague;

    @BeforeEach
    void aMemberWithTwoPeople() {
        company = booking.organisation("Invitata");
        scene.member(company);
        List<Person> both = booking.people(company, 2);
        delegate = both.get(0);
        colleague = both.get(1);
    }

    private Long event(Integer total, boolean approval) {
        return booking.event(total, null, approval, WaitingPolicy.FIRST_COME);
    }

    private Long sent(Long eventId, List<Person> whom) {
        Long campaign = scene.campaign(scene.audience(whom), eventId, form -> {});
        send(campaign);
        return campaign;
    }

    private void send(Long campaign) {
        As.staff(() -> sending.send(campaign, campaigns.find(campaign).version()));
    }

    private InvitationAnswer say(String token, InvitationAct choice) {
        return As.nobody(() -> answers.answer(token, new InvitationReply(choice, null, null)));
    }

    private static RefusalReason refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }

    @Test
    void anAudienceSaysWhoAndWhy() {
        Long id = As.staff(() -> audiences.create("Delegati " + company.getName()));
        long version = As.staff(() -> audiences.find(id)).version();
        Person outsider = people.aPerson("Olga", "Fuori");
        As.staff(() -> audiences.ask(
                id, version, new ConditionDraft(1, ConditionKind.MEMBERSHIP_STATE, false, "ACTIVE", null)));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.staff(() ->
                        audiences.ask(id, version, new ConditionDraft(2, ConditionKind.DELEGATE, false, "", null)))));
        long next = As.staff(() -> audiences.find(id)).version();
        As.staff(() -> audiences.ask(id, next, new ConditionDraft(2, ConditionKind.DELEGATE, false, "", null)));
        As.staff(() -> audiences.include(id, outsider.getEmail(), null));
        AudienceOutcome outcome = As.staff(() -> audiences.look(id));
        AudienceMember in = member(outcome.chosen(), delegate);
        assertEquals(List.of(0, 1), in.why());
        assertEquals(WriteReason.MEMBER_CONTACT, in.reason());
        assertEquals(company.getId(), in.organisationId());
        assertNull(member(outcome.chosen(), colleague));
        assertNull(member(outcome.leftOut(), colleague));
        assertEquals(Exclusion.NO_REASON, member(outcome.leftOut(), outsider).exclusion());
        As.staff(() -> audiences.include(id, outsider.getEmail(), "Lo ha chiesto al telefono"));
        As.staff(() -> audiences.exclude(id, delegate.getId()));
        AudienceOutcome later = As.staff(() -> audiences.look(id));
        assertEquals(WriteReason.STATED, member(later.chosen(), outsider).reason());
        assertEquals(Exclusion.REMOVED, member(later.leftOut(), delegate).exclusion());
        As.staff(() -> audiences.forget(id, delegate.getId()));
        assertNotNull(member(As.staff(() -> audiences.look(id)).chosen(), delegate));
    }

    private static AudienceMember member(List<AudienceMember> members, Person person) {
        return members.stream()
                .filter(one -> one.personId().equals(person.getId()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void everyKindOfConditionCanBeAsked() {
        Map<ConditionKind, String> values = new java.util.EnumMap<>(ConditionKind.class);
        values.put(ConditionKind.GROUP, "1");
        values.put(ConditionKind.ORGANISATION_KIND, "COMPANY");
        values.put(ConditionKind.SECTOR, "RESEARCH");
        values.put(ConditionKind.SIZE, "LARGE");
        values.put(ConditionKind.PROVINCE, "MI");
        values.put(ConditionKind.MEMBERSHIP_CATEGORY, "ordinary");
        values.put(ConditionKind.MEMBERSHIP_STATE, ConditionKind.NEVER_MEMBER);
        values.put(ConditionKind.JOB_FUNCTION, "REGULATORY");
        values.put(ConditionKind.DELEGATE, "");
        values.put(ConditionKind.EVENT, event(3, false).toString());
        values.put(ConditionKind.LANGUAGE, "IT");
        values.put(ConditionKind.CAME, values.get(ConditionKind.EVENT));
        values.put(ConditionKind.SUBSCRIPTION, "series.future-health-forum");
        assertEquals(ConditionKind.values().length, values.size());
        Long id = As.staff(() -> audiences.create("Tutto " + company.getName()));
        for (Map.Entry<ConditionKind, String> one : values.entrySet()) {
            String detail = one.getKey() == ConditionKind.GROUP ? "CHAIR" : null;
            long version = As.staff(() -> audiences.find(id)).version();
            As.staff(() -> audiences.ask(
                    id,
                    version,
                    new ConditionDraft(one.getKey().ordinal() % 9 + 1, one.getKey(), true, one.getValue(), detail)));
            assertFalse(
                    As.staff(() -> audiences.values(one.getKey())).isEmpty(),
                    one.getKey().name());
        }
        assertEquals(
                values.size(), As.staff(() -> audiences.find(id)).conditions().size());
        assertNotNull(As.staff(() -> audiences.look(id)));
    }

    @Test
    void pastedAddressesOfNobodyAreToldAndLeft() {
        Long id = scene.audience(List.of());
        PasteOutcome done = As.staff(() -> audiences.paste(
                id,
                delegate.getEmail() + ", nessuno@example.org\n" + colleague.getEmail() + " " + delegate.getEmail()));
        assertEquals(2, done.added());
        assertEquals(List.of("nessuno@example.org"), done.unknown());
        assertEquals(1, As.staff(() -> audiences.paste(id, delegate.getEmail())).already());
    }

    @Test
    void onlyStaffWriteCampaigns() {
        Long audience = scene.audience(List.of(delegate));
        Long campaign = scene.campaign(audience, null, form -> {});
        for (Executable attempt : List.<Executable>of(
                () -> As.person(delegate, () -> audiences.look(audience)),
                () -> As.person(delegate, () -> campaigns.find(campaign)),
                () -> As.person(delegate, () -> sending.send(campaign, 1)),
                () -> As.person(delegate, () -> desk.list(campaign, null, null, PageRequest.of(1))))) {
            assertEquals(CommonReason.FORBIDDEN, refusal(attempt));
        }
    }

    @Test
    void isSentOnceHoweverOftenTheButtonIsPressed() {
        Long campaign = scene.campaign(scene.audience(List.of(delegate, colleague)), event(5, false), form -> {});
        long version = As.staff(() -> campaigns.find(campaign)).version();
        As.staff(() -> sending.send(campaign, version));
        refusal(() -> As.staff(() -> sending.send(campaign, version)));
        assertEquals(
                CampaignState.SENT, As.staff(() -> campaigns.find(campaign)).state());
        for (Person person : List.of(delegate, colleague)) {
            List<MailMessage> mails = scene.mails(scene.invitation(campaign, person));
            assertEquals(1, mails.size());
            assertEquals("Invito per " + person.getName(), mails.get(0).getSubject());
            assertTrue(
                    mails.get(0).getTextBody().contains(company.getName()),
                    mails.get(0).getTextBody());
            assertTrue(mails.get(0).isSecret());
        }
        assertEquals(
                InvitationReason.NOT_A_DRAFT,
                refusal(() -> As.staff(() -> campaigns.change(
                        campaign,
                        campaigns.find(campaign).version(),
                        campaigns.find(campaign).form()))));
    }

    @Test
    void acceptingAFullEventIsTheWaitingListAndDecliningLetsTheNextOneIn() {
        Long event = event(1, false);
        Long campaign = sent(event, List.of(delegate, colleague));
        String first = scene.token(campaign, delegate);
        String second = scene.token(campaign, colleague);
        assertEquals(
                RegistrationStatus.CONFIRMED, say(first, InvitationAct.ACCEPT).place());
        assertEquals(
                RegistrationStatus.WAITLISTED, say(second, InvitationAct.ACCEPT).place());
        assertEquals(
                RegistrationStatus.CONFIRMED, say(first, InvitationAct.ACCEPT).place());
        assertEquals(InvitationState.DECLINED, say(first, InvitationAct.DECLINE).state());
        assertEquals(
                RegistrationStatus.CONFIRMED, booking.active(event, colleague).getStatus());
        assertNull(booking.active(event, delegate));
        InvitationView view = As.nobody(() -> answers.look(second));
        assertEquals(RegistrationStatus.CONFIRMED, view.place());
        assertEquals(Integer.valueOf(0), view.free());
    }

    @Test
    void acceptingWherePlacesAreGivenOnApprovalIsARequest() {
        Long event = event(5, true);
        Long campaign = sent(event, List.of(delegate));
        assertEquals(
                RegistrationStatus.REQUESTED,
                say(scene.token(campaign, delegate), InvitationAct.ACCEPT).place());
    }

    @Test
    void aDoubleClickIsOneRegistration() throws Exception {
        Long event = event(5, false);
        Long campaign = sent(event, List.of(delegate));
        String token = scene.token(campaign, delegate);
        int clicks = 4;
        CyclicBarrier start = new CyclicBarrier(clicks);
        ExecutorService threads = Executors.newFixedThreadPool(clicks);
        try {
            List<Callable<InvitationAnswer>> work = new ArrayList<>();
            for (int i = 0; i < clicks; i++) {
                work.add(() -> {
                    start.await();
                    return say(token, InvitationAct.ACCEPT);
                });
            }
            for (Future<InvitationAnswer> answer : threads.invokeAll(work)) {
                assertEquals(RegistrationStatus.CONFIRMED, answer.get().place());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, booking.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(1, booking.places(event).getConfirmed());
    }

    @Test
    void openingTheLinksOfAMailChangesNothing() throws Exception {
        Long campaign = sent(event(5, false), List.of(delegate));
        String text = scene.mails(scene.invitation(campaign, delegate)).get(0).getTextBody();
        List<String> paths = Pattern.compile("https?://[^/\\s]+(/\\S*)?")
                .matcher(text)
                .results()
                .map(match -> match.group(1) == null ? "/" : match.group(1))
                .toList();
        assertTrue(paths.size() >= 3, text);
        String before = scene.image();
        for (String path : paths) {
            for (String method : List.of("GET", "HEAD")) {
                assertEquals(200, http(method, path, null).statusCode(), method + " " + path);
            }
        }
        assertEquals(before, scene.image());
        assertEquals(InvitationState.SENT, scene.invitation(campaign, delegate).getState());
    }

    @Test
    void isSeenOnlyWhenThePageSaysThatSomebodyMoved() throws Exception {
        Long campaign = sent(event(5, false), List.of(delegate));
        String token = scene.token(campaign, delegate);
        http("GET", "/invitation-seen?token=" + token, null);
        assertEquals(InvitationState.SENT, scene.invitation(campaign, delegate).getState());
        assertEquals(204, http("POST", "/invitation-seen", "token=" + token).statusCode());
        assertEquals(InvitationState.SEEN, scene.invitation(campaign, delegate).getState());
        assertEquals(204, http("POST", "/invitation-seen", "token=nothing").statusCode());
    }

    @Test
    void oneClickUnsubscribesWithoutACookieAndTheNextCampaignLeavesThemOut() throws Exception {
        Long event = event(5, false);
        Long campaign = sent(event, List.of(delegate, colleague));
        String token = scene.token(campaign, delegate);
        assertTrue(As.nobody(() -> preferences.look(token)).invitations());
        assertEquals(
                200,
                http("POST", "/mail-preferences/" + token, "List-Unsubscribe=One-Click")
                        .statusCode());
        assertFalse(As.nobody(() -> preferences.look(token)).invitations());
        assertTrue(As.nobody(() -> preferences.look(token)).news());
        scene.stop(colleague.getEmail());
        Long audience = scene.audience(List.of(delegate, colleague));
        CampaignCheck check = As.staff(() -> sending.check(scene.campaign(audience, event, form -> {})));
        assertEquals(0, check.invitations());
        assertEquals(Map.of(Exclusion.UNSUBSCRIBED, 1L, Exclusion.ADDRESS_STOPPED, 1L), check.leftOut());
        As.nobody(() -> {
            preferences.choose(token, true, false, List.of("news"), Language.EN);
            return null;
        });
        assertEquals(
                1,
                As.staff(() -> sending.check(scene.campaign(audience, event, form -> {})))
                        .invitations());
    }

    @Test
    void theSecondWaveWaitsAndStoppingKeepsItBack() {
        Long event = event(5, false);
        Long campaign = scene.campaign(scene.audience(List.of(delegate, colleague)), event, form -> {
            form.setFirstWave(1);
            form.setSecondAfterDays(2);
        });
        CampaignCheck check = As.staff(() -> sending.check(campaign));
        assertEquals(1, check.first());
        assertEquals(1, check.second());
        send(campaign);
        assertEquals(
                CampaignState.SENDING, As.staff(() -> campaigns.find(campaign)).state());
        Map<InvitationState, Long> counts = As.staff(() -> desk.counts(campaign));
        assertEquals(Map.of(InvitationState.PREPARED, 1L, InvitationState.SENT, 1L), counts);
        As.staff(() -> sending.stop(campaign));
        assertEquals(
                Map.of(InvitationState.WITHDRAWN, 1L, InvitationState.SENT, 1L), As.staff(() -> desk.counts(campaign)));
    }

    @Test
    void theSecondWaveLeavesWhenItsDayComesButNotAtNight() {
        Long campaign = scene.campaign(scene.audience(List.of(delegate, colleague)), event(5, false), form -> {
            form.setFirstWave(1);
            form.setSecondAfterDays(2);
        });
        send(campaign);
        scene.secondWaveIsDue(campaign);
        boolean night = CampaignPolicy.isNight(clock.instant());
        Caller.run(Identity.SYSTEM, () -> work.sendSome(campaign));
        assertEquals(
                night
                        ? Map.of(InvitationState.PREPARED, 1L, InvitationState.SENT, 1L)
                        : Map.of(InvitationState.SENT, 2L),
                As.staff(() -> desk.counts(campaign)));
        assertEquals(
                night ? CampaignState.SENDING : CampaignState.SENT,
                As.staff(() -> campaigns.find(campaign)).state());
        for (var invited : List.of(delegate, colleague)) {
            assertTrue(scene.mails(scene.invitation(campaign, invited)).size() <= 1, "a mail twice");
        }
    }

    @Test
    void aPlannedCampaignLeavesByItselfOnceAndNotAtNight() {
        Long campaign = scene.campaign(scene.audience(List.of(delegate)), event(5, false), form -> {});
        LocalDateTime noon = RomeTime.local(clock.instant()).plusDays(1).withHour(12);
        assertEquals(
                InvitationReason.AT_NIGHT,
                assertThrows(Refusal.class, () -> plan(campaign, noon.withHour(22)))
                        .problems()
                        .get(0)
                        .reason());
        plan(campaign, noon);
        assertEquals(
                CampaignState.PLANNED, As.staff(() -> campaigns.find(campaign)).state());
        Caller.run(Identity.SYSTEM, () -> work.start(campaign, null, false));
        Caller.run(Identity.SYSTEM, () -> work.start(campaign, null, false));
        boolean night = CampaignPolicy.isNight(clock.instant());
        Caller.run(Identity.SYSTEM, () -> work.sendSome(campaign));
        assertEquals(
                night ? InvitationState.PREPARED : InvitationState.SENT,
                scene.invitation(campaign, delegate).getState());
        assertEquals(
                night ? 0 : 1, scene.mails(scene.invitation(campaign, delegate)).size());
    }

    private void plan(Long campaign, LocalDateTime when) {
        As.staff(() -> sending.plan(campaign, campaigns.find(campaign).version(), when));
    }

    @Test
    void aMailThatComesBackIsABouncedInvitation() {
        Long campaign = sent(event(5, false), List.of(delegate));
        Invitation invitation = scene.invitation(campaign, delegate);
        scene.comesBack(scene.mails(invitation).get(0));
        assertEquals(
                InvitationState.BOUNCED, scene.invitation(campaign, delegate).getState());
        say(scene.token(campaign, delegate), InvitationAct.ACCEPT);
        assertEquals(
                InvitationState.ACCEPTED, scene.invitation(campaign, delegate).getState());
    }

    @Test
    void aWithdrawnInvitationLeadsNowhereButToThePreferences() throws Exception {
        Long campaign = sent(event(5, false), List.of(delegate));
        String token = scene.token(campaign, delegate);
        As.staff(() -> desk.resend(scene.invitation(campaign, delegate).getId()));
        assertEquals(2, scene.mails(scene.invitation(campaign, delegate)).size());
        As.staff(() -> desk.withdraw(scene.invitation(campaign, delegate).getId()));
        assertEquals(InvitationReason.LINK_WITHDRAWN, refusal(() -> say(token, InvitationAct.ACCEPT)));
        assertEquals(410, http("GET", "/invitations/" + token, null).statusCode());
        assertEquals(410, http("GET", "/invitations/made-up", null).statusCode());
        assertEquals(200, http("GET", "/mail-preferences/" + token, null).statusCode());
    }

    @Test
    void aDelegateNamesWhoComesAndOneOfTheirOwn() {
        Long event = event(1, false);
        Long campaign =
                scene.campaign(scene.audience(List.of(delegate, colleague)), event, form -> form.setNominating(true));
        assertEquals(
                Map.of(Exclusion.NOT_DELEGATE, 1L),
                As.staff(() -> sending.check(campaign)).leftOut());
        send(campaign);
        String token = scene.token(campaign, delegate);
        assertEquals(2, As.nobody(() -> answers.look(token)).colleagues().size());
        assertEquals(InvitationReason.NOT_POSSIBLE_NOW, refusal(() -> say(token, InvitationAct.ACCEPT)));
        Person stranger = people.aPerson("Sara", "Altrove");
        Refusal foreign = assertThrows(Refusal.class, () -> name(token, stranger));
        assertEquals(InvitationReason.NOT_A_COLLEAGUE, foreign.problems().get(0).reason());
        assertEquals(RegistrationStatus.CONFIRMED, name(token, colleague).place());
        assertEquals(RegistrationStatus.CONFIRMED, name(token, delegate).place());
        assertNull(booking.active(event, colleague));
        CompanyAnswer answer = As.staff(() -> desk.companies(campaign)).get(0);
        assertEquals(new CompanyAnswer(company.getId(), company.getName(), 1, 1, 1), answer);
        say(token, InvitationAct.DECLINE);
        assertNull(booking.active(event, delegate));
    }

    private InvitationAnswer name(String token, Person person) {
        return As.nobody(
                () -> answers.answer(token, new InvitationReply(InvitationAct.NOMINATE, null, person.getId())));
    }

    @Test
    void remindsOnlyThoseWhoAreSilentAndNotAtNight() {
        Long campaign = sent(event(5, false), List.of(delegate, colleague));
        say(scene.token(campaign, colleague), InvitationAct.HESITATE);
        scene.sentDaysAgo(scene.invitation(campaign, delegate), 2);
        if (CampaignPolicy.isNight(clock.instant())) {
            assertEquals(InvitationReason.AT_NIGHT, refusal(() -> As.staff(() -> sending.remind(campaign))));
            return;
        }
        assertEquals(1, As.staff(() -> sending.remind(campaign)));
        assertEquals(0, As.staff(() -> sending.remind(campaign)));
        assertEquals(2, scene.mails(scene.invitation(campaign, delegate)).size());
    }

    @Test
    void aPlainMessageHasNothingToAnswer() {
        Long campaign = sent(null, List.of(delegate));
        String token = scene.token(campaign, delegate);
        assertNull(As.nobody(() -> answers.look(token)).event());
        assertEquals(InvitationReason.NOT_POSSIBLE_NOW, refusal(() -> say(token, InvitationAct.ACCEPT)));
    }

    @Test
    void aPreviewReadsAsThePersonWouldReadItAndWritesNothing() {
        Long event = event(5, false);
        Long campaign = scene.campaign(scene.audience(List.of(delegate)), event, form -> {});
        CampaignForm form = As.staff(() -> campaigns.find(campaign)).form();
        form.setBodyIt("Gentile {{name}} <script>alert(1)</script>");
        String before = scene.image();
        String html = As.staff(() -> campaigns.preview(campaign, form, null)).html();
        assertTrue(html.contains(delegate.getName()), html);
        assertFalse(html.contains("<script>"), html);
        assertEquals(before, scene.image());
    }

    private HttpResponse<String> http(String method, String path, String form) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path));
        if (form != null) {
            builder.header("Content-Type", "application/x-www-form-urlencoded");
        }
        builder.method(method, form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        return client.send(builder.build(), BodyHandlers.ofString());
    }
}
