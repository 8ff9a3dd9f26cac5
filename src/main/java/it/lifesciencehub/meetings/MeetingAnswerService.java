package it.lifesciencehub.meetings;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Answering an invitation; when a call returns, what it says is committed. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeetingAnswerService {

    @Inject
    private MeetingAnswerWork work;

    /** The caller's own answer, or another one than before. */
    @Allow(Role.PERSON)
    public AnswerOutcome answer(Long meetingId, AnswerCommand command) {
        return Attempts.run(() -> work.answer(meetingId, command));
    }

    /** @param token the secret of a guest's private link */
    @Allow(Role.ANYONE)
    public void answerAsGuest(String token, AnswerCommand command) {
        Attempts.run(() -> {
            work.answerAsGuest(token, command);
            return null;
        });
    }
}
