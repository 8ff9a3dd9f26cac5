package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Who is reminded, and when. */
class ReminderDayTest {

    private static final Instant SENT = at("2026-11-20T18:00");

    private static Instant at(String local) {
        return RomeTime.instant(LocalDateTime.parse(local));
    }

    private static Invitation sent() {
        Invitation invitation = new Invitation(null, null, null, WriteReason.MEMBER_CONTACT, 1, SENT);
        invitation.send(SENT);
        return invitation;
    }

    @Test
    void afterTheDaysThatTheCampaignSays() {
        assertFalse(CampaignPolicy.isToBeReminded(sent(), 3, 2, at("2026-11-22T12:00")));
        assertTrue(CampaignPolicy.isToBeReminded(sent(), 3, 2, at("2026-11-23T09:00")));
    }

    @Test
    void onceADayAndNotMoreOftenThanIsBearable() {
        Invitation invitation = sent();
        invitation.remind(LocalDate.of(2026, 11, 23));
        assertFalse(CampaignPolicy.isToBeReminded(invitation, 1, 2, at("2026-11-23T19:00")));
        assertTrue(CampaignPolicy.isToBeReminded(invitation, 1, 2, at("2026-11-24T09:00")));
        invitation.remind(LocalDate.of(2026, 11, 24));
        assertFalse(CampaignPolicy.isToBeReminded(invitation, 1, 2, at("2026-11-27T09:00")));
        assertEquals(2, invitation.getReminders());
    }

    @Test
    void onlyWhoHasNotAnswered() {
        Invitation seen = sent();
        seen.see(SENT);
        assertTrue(CampaignPolicy.isToBeReminded(seen, 1, 2, at("2026-11-25T09:00")));
        for (InvitationAct answer :
                new InvitationAct[] {InvitationAct.ACCEPT, InvitationAct.HESITATE, InvitationAct.DECLINE}) {
            Invitation answered = sent();
            answered.answer(answer, null, SENT);
            assertFalse(CampaignPolicy.isToBeReminded(answered, 1, 2, at("2026-11-25T09:00")));
        }
        Invitation bounced = sent();
        bounced.bounce();
        assertFalse(CampaignPolicy.isToBeReminded(bounced, 1, 2, at("2026-11-25T09:00")));
        Invitation withdrawn = sent();
        withdrawn.withdraw(null);
        assertFalse(CampaignPolicy.isToBeReminded(withdrawn, 1, 2, at("2026-11-25T09:00")));
    }
}
