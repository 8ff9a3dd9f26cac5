package it.lifesciencehub.sample;

import com.github.f4b6a3.tsid.TsidCreator;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.ChangeReason;
import it.lifesciencehub.registrations.PlaceCount;
import it.lifesciencehub.registrations.PlaceRules;
import it.lifesciencehub.registrations.RegistrationPolicy;
import it.lifesciencehub.registrations.RegistrationPolicy.Beginning;
import it.lifesciencehub.registrations.RegistrationStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes the registrations that people would have made, in the order of time and as the rules of booking decide, with
 * their history. Straight into the tables: thousands of them at a start, and nobody is to get a mail.
 */
final class SamplePlaces implements AutoCloseable {

    private static final String HUB = "hub";
    /** One in so many has given the place back. */
    private static final int CANCELLED_ONE_IN = 18;

    private final Random random;
    private final PreparedStatement registrations;
    private final PreparedStatement changes;
    private final Map<Long, Person> delegates = new HashMap<>();

    SamplePlaces(Connection connection, Random random, List<Affiliation> people) throws SQLException {
        this.random = random;
        registrations = connection.prepareStatement("INSERT INTO registration (id, version, event_id, person_id,"
                + " organisation_id, quota_organisation_id, status, queued_at, created_at, changed_at,"
                + " booked_by_person_id, calendar_sequence) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        changes = connection.prepareStatement("INSERT INTO registration_change (id, version, registration_id, event_id,"
                + " at, from_status, to_status, reason, actor_person_id, actor, detail)"
                + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, '')");
        for (Affiliation one : people) {
            if (one.isDelegate()) {
                delegates.put(one.getOrganisation().getId(), one.getPerson());
            }
        }
    }

    /** One registration on its way into the tables. */
    private record Entry(long id, Event event, Person person, Organisation organisation, Long quota, Person booker) {}

    /** @param people in the order in which they ask */
    void fill(SampleEvents.Made made, List<Affiliation> people, Instant now) throws SQLException {
        Event event = made.event();
        int wantedConfirmed = Integer.parseInt(made.row().get("confirmed"));
        int wantedWaiting = Integer.parseInt(made.row().get("waiting"));
        int wantedRequested = Integer.parseInt(made.row().get("requested"));
        int wanted = wantedConfirmed + wantedWaiting + wantedRequested;
        PlaceRules rules = new PlaceRules(
                made.places().getCapacityTotal(),
                made.places().getCapacityPerOrganisation(),
                made.places().getWaitingPolicy());
        PlaceCount count = new PlaceCount();
        int waiting = 0;
        int requested = 0;
        int step = 0;
        for (Affiliation one : people) {
            if (count.taken() + waiting + requested >= wanted) {
                break;
            }
            Organisation organisation = one.getOrganisation();
            Long quota = made.places().isGroupCountsTogether()
                    ? organisation.topmost().getId()
                    : organisation.getId();
            boolean asksOnly = count.taken() >= wantedConfirmed && waiting >= wantedWaiting;
            Beginning free = RegistrationPolicy.begin(rules, count, quota, false);
            if (free.reason() == ChangeReason.ORGANISATION_FULL) {
                continue;
            }
            Entry entry =
                    new Entry(TsidCreator.getTsid().toLong(), event, one.getPerson(), organisation, quota, booker(one));
            Instant at = moment(event, step++, wanted, now);
            if (!asksOnly && waiting == 0 && random.nextInt(CANCELLED_ONE_IN) == 0) {
                gaveBack(entry, at);
            } else if (asksOnly) {
                begin(entry, RegistrationPolicy.begin(rules, count, quota, true), at);
                requested++;
            } else if (event.isCancelled()) {
                endedWithEvent(entry, at);
                count.take(quota, 1);
            } else if (free.status() == RegistrationStatus.CONFIRMED) {
                confirm(entry, event.isApprovalRequired(), at);
                count.take(quota, 1);
            } else {
                begin(entry, free, at);
                waiting++;
            }
        }
        made.places().record(event.isCancelled() ? 0 : count.taken(), waiting, requested);
    }

    /** People in a new order; those who have accounts often ask first, so that there is something to see. */
    List<Affiliation> queue(List<Affiliation> people, Set<Person> early) {
        List<Affiliation> queue = new ArrayList<>(people);
        Collections.shuffle(queue, random);
        for (Affiliation one : people) {
            if (early.contains(one.getPerson()) && random.nextInt(10) < 6) {
                queue.remove(one);
                queue.add(0, one);
            }
        }
        return queue;
    }

    private void begin(Entry entry, Beginning beginning, Instant at) throws SQLException {
        register(entry, beginning.status(), at, at);
        change(entry, null, beginning.status(), beginning.reason(), entry.booker(), at);
    }

    private void confirm(Entry entry, boolean approved, Instant at) throws SQLException {
        if (!approved) {
            begin(entry, new Beginning(RegistrationStatus.CONFIRMED, ChangeReason.PLACE_FREE), at);
            return;
        }
        Instant approval = at.plus(Duration.ofHours(3));
        register(entry, RegistrationStatus.CONFIRMED, at, approval);
        change(entry, null, RegistrationStatus.REQUESTED, ChangeReason.APPROVAL_NEEDED, entry.booker(), at);
        change(
                entry,
                RegistrationStatus.REQUESTED,
                RegistrationStatus.CONFIRMED,
                ChangeReason.APPROVED,
                null,
                approval);
    }

    private void gaveBack(Entry entry, Instant at) throws SQLException {
        Instant back = at.plus(Duration.ofMinutes(30));
        register(entry, RegistrationStatus.CANCELLED, at, back);
        RegistrationStatus first =
                entry.event().isApprovalRequired() ? RegistrationStatus.REQUESTED : RegistrationStatus.CONFIRMED;
        ChangeReason reason =
                entry.event().isApprovalRequired() ? ChangeReason.APPROVAL_NEEDED : ChangeReason.PLACE_FREE;
        change(entry, null, first, reason, entry.booker(), at);
        change(entry, first, RegistrationStatus.CANCELLED, ChangeReason.CANCELLED_BY_PERSON, entry.person(), back);
    }

    private void endedWithEvent(Entry entry, Instant at) throws SQLException {
        Instant end = entry.event().getCancelledAt();
        register(entry, RegistrationStatus.CANCELLED, at, end);
        change(entry, null, RegistrationStatus.CONFIRMED, ChangeReason.PLACE_FREE, entry.booker(), at);
        change(
                entry,
                RegistrationStatus.CONFIRMED,
                RegistrationStatus.CANCELLED,
                ChangeReason.EVENT_CANCELLED,
                null,
                end);
    }

    /** The company's delegate books for some, the others for themselves. */
    private Person booker(Affiliation one) {
        Person delegate = delegates.get(one.getOrganisation().getId());
        return delegate != null && random.nextInt(5) < 2 ? delegate : one.getPerson();
    }

    /** Most ask soon after the announcement; all before the registration closes, and before now. */
    private static Instant moment(Event event, int step, int steps, Instant now) {
        Instant from = event.getPublishedAt().plus(Duration.ofHours(1));
        Instant last = now.minus(Duration.ofDays(3));
        Instant until = event.registrationEnd().isBefore(last) ? event.registrationEnd() : last;
        double share = Math.min(1.0, (double) step / (steps + steps / 6 + 1));
        return from.plusSeconds((long) (Duration.between(from, until).toSeconds() * share * share));
    }

    private void register(Entry entry, RegistrationStatus status, Instant at, Instant changed) throws SQLException {
        registrations.setLong(1, entry.id());
        registrations.setLong(2, entry.event().getId());
        registrations.setLong(3, entry.person().getId());
        registrations.setLong(4, entry.organisation().getId());
        registrations.setLong(5, entry.quota());
        registrations.setString(6, status.name());
        registrations.setObject(7, utc(at));
        registrations.setObject(8, utc(at));
        registrations.setObject(9, utc(changed));
        registrations.setLong(10, entry.booker().getId());
        registrations.addBatch();
    }

    /** @param by null for the hub or its staff */
    private void change(
            Entry entry, RegistrationStatus from, RegistrationStatus to, ChangeReason reason, Person by, Instant at)
            throws SQLException {
        changes.setLong(1, TsidCreator.getTsid().toLong());
        changes.setLong(2, entry.id());
        changes.setLong(3, entry.event().getId());
        changes.setObject(4, utc(at));
        changes.setString(5, from == null ? null : from.name());
        changes.setString(6, to.name());
        changes.setString(7, reason.name());
        changes.setObject(8, by == null ? null : by.getId(), java.sql.Types.BIGINT);
        changes.setString(9, by == null ? HUB : by.getName());
        changes.addBatch();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    void write() throws SQLException {
        registrations.executeBatch();
        changes.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        registrations.close();
        changes.close();
    }
}
