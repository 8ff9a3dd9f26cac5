package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.MandateRole;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In which order people are proposed to come instead of somebody. */
final class Substitutes {

    private Substitutes() {}

    /**
     * The organisation's alternates in the group first, then its other people as they come; each once.
     *
     * @param carried what would pass to the substitute
     */
    static List<SubstituteChoice> ordered(
            Collection<GroupMember> roster, Collection<Capacity> carried, List<SubstituteChoice> colleagues) {
        Set<Long> organisations = new HashSet<>();
        carried.forEach(one -> organisations.add(one.organisationId()));
        Set<Long> alternates = new HashSet<>();
        for (GroupMember member : roster) {
            if (member.role() == MandateRole.ALTERNATE && organisations.contains(member.organisationId())) {
                alternates.add(member.personId());
            }
        }
        Set<Long> seen = new HashSet<>();
        return colleagues.stream()
                .filter(one -> seen.add(one.personId()))
                .map(one -> new SubstituteChoice(
                        one.personId(), one.name(), one.organisationName(), alternates.contains(one.personId())))
                .sorted(Comparator.comparing(SubstituteChoice::alternate).reversed())
                .toList();
    }
}
