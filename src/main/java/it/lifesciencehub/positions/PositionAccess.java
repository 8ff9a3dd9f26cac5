package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.VotingOrganisation;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who may what with one position: those who run its group everything; its members read it once it has left its first
 * draft. To everybody else it is not there until it is published.
 */
@ApplicationScoped
class PositionAccess {

    @Inject
    private GroupAccess groups;

    @Inject
    private GroupRoster roster;

    @Inject
    private PositionBook book;

    Position requireReadable(Long id) {
        Position position = book.find(id);
        if (!Caller.current().signedIn()) {
            throw new Refusal(CommonReason.NOT_SIGNED_IN);
        }
        Refusal.requireFound(position);
        Long group = position.getGroup().getId();
        groups.requireMember(group);
        if (isFirstDraft(position) && !groups.mayRun(group)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return position;
    }

    /** Nobody but the officers has seen it yet. */
    private static boolean isFirstDraft(Position position) {
        return position.getState() == PositionState.DRAFT && position.getTextNumber() == 1;
    }

    /** For those who run its group. */
    Position requireOfficer(Long id) {
        Position position = requireReadable(id);
        groups.requireOfficer(position.getGroup().getId());
        return position;
    }

    /** As {@link #requireOfficer}, locked for a change. */
    Position requireRunnable(Long id) {
        return book.lock(requireOfficer(id));
    }

    /** As {@link #requireRunnable}, as it was when the caller read it. */
    Position requireRunnable(Long id, long seen) {
        Position position = requireRunnable(id);
        position.requireVersion(seen);
        return position;
    }

    boolean mayRun(Position position) {
        return groups.mayRun(position.getGroup().getId());
    }

    /** The organisations for which the caller speaks in the group today, by name. */
    List<VotingOrganisation> voices(Position position) {
        Long me = Caller.current().personId();
        return roster.votingOrganisations(position.getGroup().getId(), book.today()).stream()
                .filter(one -> one.isVoiceOf(me))
                .toList();
    }

    /** Refuses unless the caller speaks for the organisation today, as voting delegate or alternate. */
    VotingOrganisation requireVoice(Position position, Long organisationId) {
        return voices(position).stream()
                .filter(one -> one.organisationId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new Refusal(PositionReason.NO_VOICE));
    }
}
