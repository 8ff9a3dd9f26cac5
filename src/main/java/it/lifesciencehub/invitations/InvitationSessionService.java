package it.lifesciencehub.invitations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.programmes.ChoiceBook;
import it.lifesciencehub.programmes.SeatLook;
import it.lifesciencehub.programmes.Seats;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sessions somebody with a place means to attend, said by the private link of their invitation. */
@Stateless
@Guarded
public class InvitationSessionService {

    @Inject
    private InvitationLinks links;

    @Inject
    private InvitedPlaces places;

    @Inject
    private ChoiceBook choices;

    @Inject
    private Seats seats;

    /** The sessions to choose from; none where there is no choice, or no place of the person's own that a choice is for. */
    @Allow(Role.ANYONE)
    public List<InvitationSession> look(String token) {
        Invitation invitation = links.requireStanding(token);
        if (!mayChoose(invitation)) {
            return List.of();
        }
        Long event = invitation.getCampaign().getEvent().getId();
        Set<Integer> chosen = choices.chosen(event, invitation.getPerson().getId());
        List<EventSession> sessions = choices.choosable(event);
        Map<Integer, SeatLook> looks =
                seats.look(event, sessions, invitation.getPerson().getId());
        List<InvitationSession> all = sessions.stream()
                .map(session -> new InvitationSession(
                        session.getNumber(),
                        session.getTitle(),
                        session.getRoom(),
                        session.getStartsAt(),
                        session.getEndsAt(),
                        chosen.contains(session.getNumber()),
                        looks.get(session.getNumber())))
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    /**
     * Makes exactly these the person's choice.
     *
     * @return how many are chosen now
     * @throws Refusal where the person has no place of their own at the event, or the event is cancelled or over
     */
    @Allow(Role.ANYONE)
    public int choose(String token, Set<Integer> numbers) {
        Invitation invitation = links.requireStanding(token);
        if (!mayChoose(invitation)) {
            throw new Refusal(InvitationReason.NOT_POSSIBLE_NOW);
        }
        return Caller.call(
                InvitationLinks.holder(invitation),
                () -> choices.choose(invitation.getCampaign().getEvent(), invitation.getPerson(), numbers));
    }

    private boolean mayChoose(Invitation invitation) {
        Event event = invitation.getCampaign().getEvent();
        Long person = invitation.getPerson().getId();
        return event != null
                && !event.isCancelled()
                && places.standing(event.getId(), List.of(person)).containsKey(person);
    }
}
