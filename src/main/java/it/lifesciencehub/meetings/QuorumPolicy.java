package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupMember;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether enough organisations are there. Organisations are counted, not people: one that is there through two people
 * counts once, and so does one person for each organisation that they speak for.
 */
public final class QuorumPolicy {

    private QuorumPolicy() {}

    /**
     * Organisations with a voting delegate or an alternate among the group's people on the meeting's day: also one that
     * joined after the meeting was called, and no longer one that left.
     */
    public static Set<Long> organisations(Collection<GroupMember> roster) {
        Set<Long> organisations = new LinkedHashSet<>();
        for (GroupMember member : roster) {
            if (member.organisationId() != null && VotingPolicy.mayVote(member.role())) {
                organisations.add(member.organisationId());
            }
        }
        return organisations;
    }

    /**
     * @param entitled organisations that may vote
     * @param there organisations that are there, or expected; those that may not vote do not count
     * @param percent share that is needed, 0 to 100; any part of an organisation is a whole one
     */
    public static Quorum quorum(Set<Long> entitled, Set<Long> there, int percent) {
        int needed = (entitled.size() * percent + 99) / 100;
        // Where a quorum is asked for, nobody is never enough.
        int atLeast = percent > 0 ? Math.max(1, needed) : 0;
        long present = there.stream().filter(entitled::contains).count();
        return new Quorum(entitled.size(), (int) present, atLeast);
    }
}
