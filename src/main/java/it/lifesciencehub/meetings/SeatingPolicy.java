package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who sits at the table in whose name, and who may stand in for whom. */
public final class SeatingPolicy {

    private SeatingPolicy() {}

    /** Somebody's standing answer: who comes instead of whom. */
    public record Standing(Long personId, AnswerChoice choice, Long substituteId) {}

    /**
     * The capacities of each person: their own mandates, and those of whom they stand in for. A substitute of somebody
     * who left the group stands in for nobody.
     */
    public static Map<Long, List<Capacity>> seat(Collection<GroupMember> roster, Collection<Standing> answers) {
        Map<Long, List<Capacity>> seats = new LinkedHashMap<>();
        for (GroupMember member : roster) {
            seats.computeIfAbsent(member.personId(), any -> new ArrayList<>())
                    .add(new Capacity(
                            member.mandateId(),
                            member.role(),
                            member.organisationId(),
                            member.organisationName(),
                            null,
                            null));
        }
        for (Standing answer : answers) {
            if (answer.choice() == AnswerChoice.SUBSTITUTE) {
                List<Capacity> carried = carried(roster, answer.personId());
                if (!carried.isEmpty()) {
                    seats.computeIfAbsent(answer.substituteId(), any -> new ArrayList<>())
                            .addAll(carried);
                }
            }
        }
        return seats;
    }

    /** What passes to a substitute: mandates that the organisation fills. A chair stays a chair. */
    static List<Capacity> carried(Collection<GroupMember> roster, Long personId) {
        return roster.stream()
                .filter(member -> member.personId().equals(personId))
                .filter(member ->
                        member.organisationId() != null && member.role().isOfOrganisation())
                .map(member -> new Capacity(
                        member.mandateId(),
                        member.role(),
                        member.organisationId(),
                        member.organisationName(),
                        personId,
                        member.personName()))
                .toList();
    }

    /** A colleague from the organisation: nobody hands their company's voice to somebody else's people. */
    static void requireColleague(Collection<Capacity> carried, Set<Long> workplacesOfSubstitute) {
        if (carried.isEmpty()) {
            throw new Refusal(MeetingReason.MANDATE_IS_PERSONAL);
        }
        if (carried.stream().noneMatch(one -> workplacesOfSubstitute.contains(one.organisationId()))) {
            throw problem(MeetingReason.SUBSTITUTE_NOT_A_COLLEAGUE);
        }
    }

    /** Not oneself, and nobody who sends somebody else. */
    static void requireComesThemselves(Long personId, Long substituteId, Collection<Standing> answers) {
        if (personId.equals(substituteId)) {
            throw problem(MeetingReason.SUBSTITUTE_IS_SELF);
        }
        boolean sendsAnother = answers.stream()
                .anyMatch(
                        answer -> answer.personId().equals(substituteId) && answer.choice() == AnswerChoice.SUBSTITUTE);
        if (sendsAnother) {
            throw problem(MeetingReason.SUBSTITUTE_SENDS_ANOTHER);
        }
    }

    /**
     * The rule of the one house: one person may carry two mandates or more only where all are of one organisation, or of
     * organisations of one group of companies. Nobody speaks for two who could be competitors. Each organisation still
     * counts once, however many mandates are carried for it.
     *
     * @param has what the substitute carries or holds already
     * @param houses the topmost organisation of each organisation
     */
    static void requireOneHouse(Collection<Capacity> has, Collection<Capacity> carried, Map<Long, Long> houses) {
        for (Capacity mine : has) {
            for (Capacity other : carried) {
                if (mine.voting() && other.voting() && !Objects.equals(house(mine, houses), house(other, houses))) {
                    throw new Refusal(List.of(new Problem(
                            "substitute", MeetingReason.SUBSTITUTE_OF_ANOTHER_HOUSE, mine.organisationName())));
                }
            }
        }
    }

    private static Long house(Capacity capacity, Map<Long, Long> houses) {
        return houses.getOrDefault(capacity.organisationId(), capacity.organisationId());
    }

    private static Refusal problem(MeetingReason reason) {
        return new Refusal(List.of(new Problem("substitute", reason)));
    }
}
