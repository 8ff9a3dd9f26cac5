package it.lifesciencehub.invitations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is in the first wave: one person of each organisation, then a second one of each, until it is full. */
final class CampaignWaves {

    private CampaignWaves() {}

    /** The members in the order of invitation; within an organisation as they stood. */
    static List<AudienceMember> ordered(List<AudienceMember> members) {
        Map<Object, Deque<AudienceMember>> byOrganisation = new LinkedHashMap<>();
        for (AudienceMember member : members) {
            Object key = member.organisationId() == null ? "person " + member.personId() : member.organisationId();
            byOrganisation.computeIfAbsent(key, any -> new ArrayDeque<>()).add(member);
        }
        List<AudienceMember> ordered = new ArrayList<>();
        while (!byOrganisation.isEmpty()) {
            byOrganisation.values().forEach(queue -> ordered.add(queue.remove()));
            byOrganisation.values().removeIf(Deque::isEmpty);
        }
        return ordered;
    }

    /**
     * @param place in the order, from 0
     * @param first how many are in the first wave, or null for everybody
     */
    static int of(int place, Integer first) {
        return first == null || place < first ? 1 : 2;
    }
}
