package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.RefusalReason;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What sending a campaign would do, before anything is sent.
 *
 * @param problems what keeps it from being sent; empty where nothing does
 * @param second invitations of the second wave; 0 where there is one wave
 * @param leftOut how many are not written to, by reason
 * @param free places that are left, or null for no limit and for a plain message
 * @param perOrganisation places of one organisation, or null
 * @param overShare how many are invited beyond their organisation's places
 * @param rate of a hundred invitations, how many were accepted in the last year; an assumption where {@code assumed}
 * @param expected how many places are likely to be asked for
 */
public record CampaignCheck(
        List<RefusalReason> problems,
        int first,
        int second,
        Map<Exclusion, Long> leftOut,
        long organisations,
        Integer free,
        Integer perOrganisation,
        int overShare,
        boolean approval,
        int rate,
        boolean assumed,
        int expected)
        implements Serializable {

    public CampaignCheck {
        problems = List.copyOf(problems);
    }

    public int invitations() {
        return first + second;
    }

    /** How many of those who accept are likely to wait; 0 where the places are likely to do. */
    public int likelyWaiting() {
        return free == null ? 0 : Math.max(0, expected - free);
    }

    public boolean sendable() {
        return problems.isEmpty() && invitations() > 0;
    }
}
