package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.EventProgrammeService;
import it.lifesciencehub.events.SessionDraft;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Choosing sessions by the link of an invitation, against the real server and database. */
@ExtendWith(ArquillianExtension.class)
class InvitationSessionsIT {

    @EJB
    private CampaignService campaigns;

    @EJB
    private InvitationAnswerService answers;

    @EJB
    private InvitationSessionService choices;

    @EJB
    private EventProgrammeService programme;

    @Inject
    private CampaignWork work;

    @Inject
    private BookingScene booking;

    @Inject
    private CampaignScene scene;

    @Test
    void whoeverHasAPlaceChoosesByTheLinkAndNobodyElse() {
        Organisation company = booking.organisation("Invitata");
        scene.member(company);
        Person person = booking.people(company, 1).get(0);
        Long event = booking.event(10, null, false, WaitingPolicy.FIRST_COME);
        Instant starts = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(30, ChronoUnit.DAYS);
        Instant begins = starts.plus(Duration.ofMinutes(5));
        for (String title : List.of("Prima", "Seconda")) {
            As.staff(() -> programme.add(
                    event,
                    new SessionDraft(
                            new LocalisedText(title, title),
                            begins,
                            begins.plus(Duration.ofMinutes(20)),
                            null,
                            List.of())));
        }
        Long campaign = scene.campaign(scene.audience(List.of(person)), event, form -> {});
        As.staff(() -> {
            work.start(campaign, campaigns.find(campaign).version(), true);
            work.sendSome(campaign);
        });
        String token = scene.token(campaign, person);

        assertEquals(List.of(), As.nobody(() -> choices.look(token)), "no place yet");
        assertEquals(
                InvitationReason.NOT_POSSIBLE_NOW,
                assertThrows(Refusal.class, () -> As.nobody(() -> choices.choose(token, Set.of(1))))
                        .reason());
        answer(token, InvitationAct.ACCEPT);
        assertEquals(
                List.of(false, false),
                As.nobody(() -> choices.look(token)).stream()
                        .map(InvitationSession::chosen)
                        .toList());
        assertEquals(1, As.nobody(() -> choices.choose(token, Set.of(2, 99))));
        assertEquals(1, As.nobody(() -> choices.choose(token, Set.of(2))));
        assertEquals(
                List.of(2),
                As.nobody(() -> choices.look(token)).stream()
                        .filter(InvitationSession::chosen)
                        .map(InvitationSession::number)
                        .toList());
        answer(token, InvitationAct.DECLINE);
        assertTrue(As.nobody(() -> choices.look(token)).isEmpty());
        assertEquals(
                InvitationReason.LINK_WITHDRAWN,
                assertThrows(Refusal.class, () -> As.nobody(() -> choices.choose("no-such-link", Set.of(1))))
                        .reason());
    }

    private void answer(String token, InvitationAct choice) {
        As.nobody(() -> answers.answer(token, new InvitationReply(choice, null, null)));
    }
}
