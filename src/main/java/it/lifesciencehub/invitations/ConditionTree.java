package it.lifesciencehub.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Conditions in blocks, joined by one word outside and by the other inside: (a or b) and (c or not d), or else (a and b)
 * or (c and not d). Whatever can be said with and, or and not can be said so.
 *
 * @param conditions numbered from 0 by their place in the list
 */
record ConditionTree(Joined joined, List<Literal> conditions) {

    /** A condition's block, and whether the opposite is asked. */
    record Literal(int block, boolean negated) {}

    ConditionTree {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether somebody belongs, and why.
     *
     * @param held the numbers of the conditions that are true of them, whether the opposite is asked or not
     * @return the numbers of those that let them in, in order; empty for somebody who does not belong, and for everybody
     *     where no condition stands
     */
    Optional<List<Integer>> reasons(Set<Integer> held) {
        Map<Integer, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            blocks.computeIfAbsent(conditions.get(i).block(), block -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> reasons = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            List<Integer> met = block.stream()
                    .filter(i -> held.contains(i) != conditions.get(i).negated())
                    .toList();
            boolean whole = joined == Joined.ALL ? !met.isEmpty() : met.size() == block.size();
            if (whole) {
                reasons.addAll(met);
            } else if (joined == Joined.ALL) {
                return Optional.empty();
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(reasons.stream().sorted().toList());
    }
}
