package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import it.lifesciencehub.speakers.SpeakerBook;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads programmes and sessions for their pages; who sees the event sees its programme. */
@Stateless
@Guarded
public class ProgrammeService {

    @Inject
    private ChoiceBook choices;

    @Inject
    private Seats seats;

    @EJB
    private EventPageService events;

    @Inject
    private SpeakerBook speakers;

    @Inject
    private Clock clock;

    /** @throws Refusal as not found where the event cannot be seen or has no programme */
    @Allow(Role.ANYONE)
    public ProgrammeView show(String slug) {
        EventView view = events.show(slug);
        if (view.sessions().isEmpty()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return new ProgrammeView(
                view.event(),
                view.sessions(),
                ProgrammePolicy.days(view.sessions()),
                chosen(view.event().getId()),
                view.event().isOver(clock.instant()),
                seats.look(
                        view.event().getId(), view.sessions(), Caller.current().personId()));
    }

    @Allow(Role.ANYONE)
    public SessionView session(String slug, int number) {
        EventView view = events.show(slug);
        List<EventSession> sessions = view.sessions();
        EventSession session = sessions.stream()
                .filter(one -> one.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        int at = sessions.indexOf(session);
        return new SessionView(
                view.event(),
                session,
                speakers.cards(session.getSpeakers().stream()
                        .map(EventSpeaker::getProfileId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                sessions.stream()
                        .filter(one -> one != session && !one.isBreak() && ProgrammePolicy.overlap(one, session))
                        .toList(),
                seats.look(
                                view.event().getId(),
                                List.of(session),
                                Caller.current().personId())
                        .get(number),
                at == 0 ? null : sessions.get(at - 1),
                at + 1 == sessions.size() ? null : sessions.get(at + 1));
    }

    private Set<Integer> chosen(Long eventId) {
        Long person = Caller.current().personId();
        return person == null ? Set.of() : choices.chosen(eventId, person);
    }
}
