package it.lifesciencehub.registrations;

import it.lifesciencehub.events.OfferRule;
import it.lifesciencehub.registrations.ReplayPolicy.Step;
import it.lifesciencehub.registrations.WaitingListPolicy.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event's places as the policies see them, without a database: who stands how, what companies hold without a name, and
 * the record of every step. What {@link RegistrationBook} does under the lock, in memory.
 */
final class PlacesModel {

    static final Instant BEGIN = Instant.parse("2027-03-01T09:00:00Z");
    static final Instant STARTS = BEGIN.plus(Duration.ofDays(60));

    /** One registration. */
    static final class One {
        final long id;
        final Instant since;
        Counted counted;
        Long party;
        RegistrationStatus status;
        Instant until;
        boolean withoutAsking;

        One(long id, Counted counted, Instant since) {
            this.id = id;
            this.counted = counted;
            this.since = since;
        }
    }

    final Map<Long, One> registrations = new LinkedHashMap<>();
    final Map<Long, Counted> holds = new LinkedHashMap<>();
    final List<Step> record = new ArrayList<>();
    PlaceRules rules;
    OfferRule offers;
    Instant now = BEGIN;
    private long next = 1;
    private long batch;

    PlacesModel(PlaceRules rules, OfferRule offers) {
        this.offers = offers;
        become(rules);
    }

    void become(PlaceRules wanted) {
        rules = wanted;
        record.add(Step.rules(batch, now, wanted));
        settle();
    }

    PlaceCount count() {
        PlaceCount count = new PlaceCount();
        registrations.values().stream()
                .filter(one -> one.status.isHoldingPlace())
                .forEach(one -> count.take(one.counted, 1));
        holds.values().forEach(counted -> count.take(counted, 1));
        return count;
    }

    List<One> standing(RegistrationStatus status) {
        return registrations.values().stream()
                .filter(one -> one.status == status)
                .sorted(Comparator.comparing((One one) -> one.since).thenComparing(one -> one.id))
                .toList();
    }

    void book(List<Counted> people, boolean approval) {
        expire();
        if (people.size() > 1
                && RegistrationPolicy.obstacle(rules, new PlaceCount(), people).isPresent()) {
            return;
        }
        RegistrationPolicy.Beginning beginning = RegistrationPolicy.begin(rules, count(), people, approval);
        Long party = people.size() > 1 ? next : null;
        for (Counted counted : people) {
            One one = new One(next++, counted, now);
            one.party = party;
            registrations.put(one.id, one);
            move(one, beginning.status(), beginning.reason());
        }
        settle();
    }

    void cancel(One one) {
        move(one, RegistrationStatus.CANCELLED, ChangeReason.CANCELLED_BY_PERSON);
        settle();
    }

    void swap(One one) {
        RegistrationStatus stood = one.status;
        move(one, RegistrationStatus.CANCELLED, ChangeReason.REPLACED);
        One other = new One(next++, one.counted, one.since);
        other.party = one.party;
        other.until = one.until;
        registrations.put(other.id, other);
        move(other, stood, ChangeReason.TOOK_OVER);
        settle();
    }

    void approve(One one) {
        expire();
        List<One> all = partyOf(one, RegistrationStatus.REQUESTED);
        RegistrationPolicy.Beginning beginning = RegistrationPolicy.begin(
                rules, count(), all.stream().map(each -> each.counted).toList(), false);
        ChangeReason reason =
                beginning.status() == RegistrationStatus.CONFIRMED ? ChangeReason.APPROVED : beginning.reason();
        all.forEach(each -> move(each, beginning.status(), reason));
        settle();
    }

    void decline(One one) {
        move(one, RegistrationStatus.DECLINED, ChangeReason.DECLINED);
        settle();
    }

    void answer(One one, boolean accept) {
        expire();
        if (one.status != RegistrationStatus.OFFERED) {
            return;
        }
        if (accept) {
            partyOf(one, RegistrationStatus.OFFERED)
                    .forEach(each -> move(each, RegistrationStatus.CONFIRMED, ChangeReason.OFFER_ACCEPTED));
        } else {
            move(one, RegistrationStatus.CANCELLED, ChangeReason.OFFER_DECLINED);
        }
        settle();
    }

    /** Takes so many places without a name, or none. */
    void hold(Counted counted, int number) {
        expire();
        PlaceCount count = count();
        for (int i = 0; i < number; i++) {
            if (RegistrationPolicy.obstacle(rules, count, counted).isPresent()) {
                return;
            }
            count.take(counted, 1);
        }
        for (int i = 0; i < number; i++) {
            holds.put(next, counted);
            record.add(Step.hold(batch, now, next++, counted, true));
        }
        settle();
    }

    void release(Long hold) {
        record.add(Step.hold(batch, now, hold, holds.remove(hold), false));
        settle();
    }

    void name(Long hold) {
        Counted counted = holds.remove(hold);
        record.add(Step.hold(batch, now, hold, counted, false));
        One one = new One(next++, counted, now);
        registrations.put(one.id, one);
        move(one, RegistrationStatus.CONFIRMED, ChangeReason.NAMED);
        settle();
    }

    /** Time passes, and the job comes round. */
    void pass(Duration time) {
        now = now.plus(time);
        expire();
    }

    private void expire() {
        List<One> due = standing(RegistrationStatus.OFFERED).stream()
                .filter(one -> OfferPolicy.hasRunOut(one.until, now))
                .toList();
        if (!due.isEmpty()) {
            due.forEach(one -> move(one, RegistrationStatus.EXPIRED, ChangeReason.OFFER_RAN_OUT));
            settle();
        }
    }

    private List<One> partyOf(One one, RegistrationStatus status) {
        return one.party == null
                ? List.of(one)
                : standing(status).stream()
                        .filter(each -> one.party.equals(each.party))
                        .toList();
    }

    List<Waiting> queue() {
        return standing(RegistrationStatus.WAITLISTED).stream()
                .map(one -> new Waiting(one.id, one.counted, one.since, one.party))
                .toList();
    }

    private void settle() {
        WaitingListPolicy.Outcome outcome = WaitingListPolicy.promote(rules, count(), queue());
        for (Long id : outcome.promoted()) {
            One one = registrations.get(id);
            if (offers.isOffering() && !one.withoutAsking) {
                one.until = OfferPolicy.until(offers, now, STARTS);
                move(one, RegistrationStatus.OFFERED, ChangeReason.OFFERED);
            } else {
                move(one, RegistrationStatus.CONFIRMED, ChangeReason.MOVED_UP);
            }
        }
        outcome.skips().forEach((id, reason) -> {
            if (registrations.get(id).status == RegistrationStatus.WAITLISTED) {
                move(registrations.get(id), RegistrationStatus.WAITLISTED, reason);
            }
        });
        batch++;
        now = now.plusSeconds(1);
    }

    private void move(One one, RegistrationStatus to, ChangeReason reason) {
        one.status = to;
        record.add(new Step(batch, now, one.id, to, reason, one.counted, one.party, one.since, null, false));
    }
}
