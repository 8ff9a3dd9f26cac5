package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.OfferRule;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.registrations.PlacesModel.One;
import it.lifesciencehub.registrations.ReplayPolicy.Fault;
import it.lifesciencehub.registrations.ReplayPolicy.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Any sequence of booking alone and in parties, cancelling, swapping, approving, offers that are accepted, declined and run
 * out, unnamed places and changes of every rule keeps rules.md §1, and plays again from its record without a difference.
 */
class PlacesProperties {

    /** Rule 1 is of organisations 0 to 2, rule 2 of the others, rule 3 of the even ones: some are of two. */
    private static Counted counted(long organisation) {
        Set<Integer> rules = new HashSet<>();
        rules.add(organisation < 3 ? 1 : 2);
        if (organisation % 2 == 0) {
            rules.add(3);
        }
        return new Counted(organisation, rules);
    }

    private static PlaceRules rules(Random random, WaitingPolicy policy, int total) {
        Map<Integer, Integer> limits = new HashMap<>();
        for (int rule = 1; rule <= 3; rule++) {
            if (random.nextInt(3) > 0) {
                limits.put(rule, 1 + random.nextInt(4));
            }
        }
        return new PlaceRules(total, 1 + random.nextInt(3), policy, limits);
    }

    @Property(tries = 400)
    void keepEveryRuleWhateverHappens(
            @ForAll @IntRange(max = 7) int total,
            @ForAll WaitingPolicy policy,
            @ForAll boolean offering,
            @ForAll boolean working,
            @ForAll long seed) {
        Random random = new Random(seed);
        PlacesModel model = new PlacesModel(
                rules(random, policy, total),
                offering ? new OfferRule(1 + random.nextInt(24), working) : OfferRule.NONE);
        for (int step = 0; step < 60; step++) {
            act(model, random);
            check(model);
        }
        ReplayPolicy.Outcome outcome = ReplayPolicy.replay(model.record, PlacesModel.STARTS);
        assertEquals(List.of(), outcome.differences());
        assertEquals(
                model.standing(RegistrationStatus.WAITLISTED).stream()
                        .map(one -> one.id)
                        .toList(),
                outcome.left());
        assertEquals(outcome.promotions(), outcome.judged());
    }

    /** Does one thing or nothing. */
    private static void act(PlacesModel model, Random random) {
        long organisation = random.nextInt(6);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> model.book(List.of(counted(organisation)), random.nextInt(5) == 0);
            case 3 -> model.book(List.of(counted(organisation), counted(organisation)), random.nextInt(5) == 0);
            case 4, 5 -> any(active(model), random).forEach(model::cancel);
            case 6 -> any(active(model), random).forEach(model::swap);
            case 7 ->
                any(model.standing(RegistrationStatus.REQUESTED), random)
                        .forEach(random.nextBoolean() ? model::approve : model::decline);
            case 8 -> {
                boolean accept = random.nextBoolean();
                any(model.standing(RegistrationStatus.OFFERED), random).forEach(one -> model.answer(one, accept));
            }
            case 9 -> model.pass(Duration.ofHours(random.nextInt(30)));
            case 10 -> held(model, random, organisation);
            default -> {
                // More of everything: fewer than are taken is refused or recorded, and tested elsewhere.
                PlaceRules before = model.rules;
                Map<Integer, Integer> limits = before.limits().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, limit -> limit.getValue() + 1));
                model.become(new PlaceRules(
                        before.total() + random.nextInt(2),
                        before.perOrganisation() + random.nextInt(2),
                        WaitingPolicy.values()[random.nextInt(3)],
                        limits));
            }
        }
    }

    private static void held(PlacesModel model, Random random, long organisation) {
        List<Long> holds = new ArrayList<>(model.holds.keySet());
        if (holds.isEmpty() || random.nextInt(3) == 0) {
            model.hold(counted(organisation), 1 + random.nextInt(2));
        } else if (random.nextBoolean()) {
            model.name(holds.get(random.nextInt(holds.size())));
        } else {
            model.release(holds.get(random.nextInt(holds.size())));
        }
    }

    private static List<One> active(PlacesModel model) {
        return model.registrations.values().stream()
                .filter(one -> one.status.isActive())
                .toList();
    }

    private static List<One> any(List<One> of, Random random) {
        return of.isEmpty() ? List.of() : List.of(of.get(random.nextInt(of.size())));
    }

    private static void check(PlacesModel model) {
        PlaceCount count = model.count();
        assertTrue(count.taken() <= model.rules.total(), "the total holds");
        assertEquals(0, count.beyondShare(model.rules.perOrganisation()), "every share holds");
        model.rules.limits().forEach((rule, limit) -> assertTrue(count.takenIn(rule) <= limit, "rule " + rule));
        assertEquals(
                List.of(),
                WaitingListPolicy.promote(model.rules, new PlaceCount(count), model.queue())
                        .promoted(),
                "nobody waits who could have a place");
        Map<Long, Set<RegistrationStatus>> parties = model.registrations.values().stream()
                .filter(one -> one.party != null && one.status.isActive())
                .collect(Collectors.groupingBy(
                        one -> one.party, Collectors.mapping(one -> one.status, Collectors.toSet())));
        parties.values().forEach(statuses -> assertEquals(1, statuses.size(), "a party stands as one"));
        model.standing(RegistrationStatus.OFFERED)
                .forEach(one -> assertTrue(!one.until.isAfter(PlacesModel.STARTS), "no offer beyond the beginning"));
    }

    /** The control: a record in which one promotion was somebody else's is not played again without a difference. */
    @Property(tries = 100)
    void findWhoMovedUpOutOfTurn(@ForAll @IntRange(min = 1, max = 4) int total) {
        PlacesModel model = new PlacesModel(new PlaceRules(total, null, WaitingPolicy.FIRST_COME), OfferRule.NONE);
        for (long organisation = 0; organisation < total + 2; organisation++) {
            model.book(List.of(new Counted(organisation, Set.of())), false);
        }
        model.cancel(model.registrations.get(1L));
        List<Step> forged = model.record.stream()
                .map(step -> step.isPromotion()
                        ? new Step(
                                step.batch(),
                                step.at(),
                                step.subject() + 1,
                                step.to(),
                                step.reason(),
                                step.counted(),
                                step.party(),
                                step.since(),
                                null,
                                false)
                        : step)
                .toList();
        List<Fault> faults = ReplayPolicy.replay(forged, PlacesModel.STARTS).differences().stream()
                .map(ReplayPolicy.Difference::fault)
                .toList();
        assertEquals(List.of(Fault.OUT_OF_TURN, Fault.LEFT_WAITING), faults);
        List<Step> forgotten =
                model.record.stream().filter(step -> !step.isPromotion()).toList();
        assertEquals(
                List.of(Fault.LEFT_WAITING),
                ReplayPolicy.replay(forgotten, PlacesModel.STARTS).differences().stream()
                        .map(ReplayPolicy.Difference::fault)
                        .toList());
    }
}
