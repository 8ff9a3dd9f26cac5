package it.lifesciencehub.registrations;

import it.lifesciencehub.registrations.WaitingListPolicy.Waiting;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays an event's waiting list again from the record of its places, and says where it was served otherwise than by the
 * policy that was declared at that moment. Needs nothing but the record.
 */
final class ReplayPolicy {

    private static final Set<ChangeReason> PROMOTED = EnumSet.of(ChangeReason.MOVED_UP, ChangeReason.OFFERED);
    /** Given to somebody who has just asked, was just approved, or comes before all who wait: only where a place was free. */
    private static final Set<ChangeReason> GIVEN =
            EnumSet.of(ChangeReason.PLACE_FREE, ChangeReason.APPROVED, ChangeReason.PRIOR_CLAIM);

    private ReplayPolicy() {}

    /**
     * One step of the record: of a registration, of a held place, or new rules.
     *
     * @param batch common to the steps of one change; null for what is older than the record
     * @param subject the registration's or the held place's id; null for rules
     * @param to where the registration stands from then on; null for what is none
     * @param counted with what it is counted from then on
     * @param since since when the registration waits; null for what is none
     * @param rules what holds from then on; null where it is no step of the rules
     * @param held whether a place without a name is held from then on; of none else
     */
    record Step(
            Long batch,
            Instant at,
            Long subject,
            RegistrationStatus to,
            ChangeReason reason,
            Counted counted,
            Long party,
            Instant since,
            PlaceRules rules,
            boolean held) {

        static Step rules(Long batch, Instant at, PlaceRules rules) {
            return new Step(batch, at, null, null, null, null, null, null, rules, false);
        }

        static Step hold(Long batch, Instant at, Long subject, Counted counted, boolean held) {
            return new Step(batch, at, subject, null, null, counted, null, null, null, held);
        }

        /** As if the organisations that have become one had always been one. */
        Step asMerged(Map<Long, Long> merged) {
            if (counted == null || counted.organisationId() == null || !merged.containsKey(counted.organisationId())) {
                return this;
            }
            Long kept = counted.organisationId();
            for (int level = 0; merged.containsKey(kept) && level <= merged.size(); level++) {
                kept = merged.get(kept);
            }
            Counted now = new Counted(kept, counted.rules());
            return new Step(batch, at, subject, to, reason, now, party, since, rules, held);
        }

        boolean isPromotion() {
            return PROMOTED.contains(reason);
        }
    }

    /** What was otherwise than it should have been. */
    enum Fault {
        /** Moved up, though somebody else was next or nobody could. */
        OUT_OF_TURN,
        /** Was next, and there was a place, and did not move up. */
        LEFT_WAITING,
        /** Was given a place beyond a rule. */
        BEYOND_THE_RULES
    }

    /** @param registrationId whose registration it is about */
    record Difference(Long registrationId, Instant at, Fault fault) implements Serializable {}

    /**
     * @param steps how many steps were played
     * @param promotions how many of them gave or offered a place to somebody who waited
     * @param judged how many of those the record allows to be judged
     * @param left whom the record leaves waiting, in the order in which they asked
     */
    record Outcome(int steps, int promotions, int judged, List<Difference> differences, List<Long> left) {}

    /** The event's places as the record has them up to some step. */
    private static final class State {
        private PlaceRules rules;
        private final Map<Long, Counted> taken = new HashMap<>();
        private final Map<Long, Waiting> waiting = new HashMap<>();

        PlaceCount count() {
            PlaceCount count = new PlaceCount();
            taken.values().forEach(one -> count.take(one, 1));
            return count;
        }

        /** What is taken but for this one, to whom a place may have been offered before. */
        PlaceCount countWithout(Long subject) {
            PlaceCount count = count();
            if (taken.containsKey(subject)) {
                count.take(taken.get(subject), -1);
            }
            return count;
        }

        List<Waiting> queue() {
            return waiting.values().stream()
                    .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::id))
                    .toList();
        }

        void apply(Step step) {
            if (step.rules() != null) {
                rules = step.rules();
                return;
            }
            taken.remove(step.subject());
            waiting.remove(step.subject());
            if (step.held() || step.to() != null && step.to().isHoldingPlace()) {
                taken.put(step.subject(), step.counted());
            } else if (step.to() == RegistrationStatus.WAITLISTED) {
                waiting.put(step.subject(), new Waiting(step.subject(), step.counted(), step.since(), step.party()));
            }
        }
    }

    /**
     * Where organisations of the record have become one since, a step is right if it was right for them apart, as they
     * were before, or as one, as they are now.
     *
     * @param merged which organisation each one that was merged belongs to
     */
    static Outcome replay(List<Step> steps, Map<Long, Long> merged, Instant until) {
        Outcome apart = replay(steps, until);
        List<Step> asOne = steps.stream().map(step -> step.asMerged(merged)).toList();
        if (asOne.equals(steps)) {
            return apart;
        }
        Set<Difference> both = new HashSet<>(replay(asOne, until).differences());
        return new Outcome(
                apart.steps(),
                apart.promotions(),
                apart.judged(),
                apart.differences().stream().filter(both::contains).toList(),
                apart.left());
    }

    /**
     * @param steps in the order in which they happened
     * @param until nobody moves up from then on: the event begins
     */
    static Outcome replay(List<Step> steps, Instant until) {
        State state = new State();
        List<Difference> differences = new ArrayList<>();
        int promotions = 0;
        int judged = 0;
        for (List<Step> batch : batches(steps)) {
            List<Step> promoted = batch.stream().filter(Step::isPromotion).toList();
            promotions += promoted.size();
            boolean judgeable = batch.get(0).batch() != null;
            for (Step step : batch) {
                if (!step.isPromotion()) {
                    if (judgeable && GIVEN.contains(step.reason()) && isBeyond(state, step)) {
                        differences.add(new Difference(step.subject(), step.at(), Fault.BEYOND_THE_RULES));
                    }
                    state.apply(step);
                }
            }
            if (judgeable && state.rules != null) {
                judged += promoted.size();
                if (batch.get(0).at().isBefore(until)) {
                    compare(state, promoted, batch.get(batch.size() - 1).at(), differences);
                }
            }
            promoted.forEach(state::apply);
        }
        return new Outcome(
                steps.size(),
                promotions,
                judged,
                differences,
                state.queue().stream().map(Waiting::id).toList());
    }

    private static boolean isBeyond(State state, Step step) {
        return step.to() == RegistrationStatus.CONFIRMED
                && state.rules != null
                && RegistrationPolicy.obstacle(state.rules, state.countWithout(step.subject()), step.counted())
                        .isPresent();
    }

    private static void compare(State state, List<Step> promoted, Instant at, List<Difference> differences) {
        List<Long> expected = state.queue().isEmpty()
                ? List.of()
                : WaitingListPolicy.promote(state.rules, state.count(), state.queue())
                        .promoted();
        List<Long> actual = promoted.stream().map(Step::subject).toList();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            Long should = i < expected.size() ? expected.get(i) : null;
            Long did = i < actual.size() ? actual.get(i) : null;
            if (did != null && !did.equals(should)) {
                differences.add(new Difference(did, promoted.get(i).at(), Fault.OUT_OF_TURN));
            }
            if (should != null && !should.equals(did) && !actual.contains(should)) {
                differences.add(new Difference(should, at, Fault.LEFT_WAITING));
            }
        }
    }

    private static List<List<Step>> batches(List<Step> steps) {
        Map<Object, List<Step>> batches = new LinkedHashMap<>();
        for (Step step : steps) {
            Object key = step.batch() == null ? step : step.batch();
            batches.computeIfAbsent(key, any -> new ArrayList<>()).add(step);
        }
        return List.copyOf(batches.values());
    }
}
