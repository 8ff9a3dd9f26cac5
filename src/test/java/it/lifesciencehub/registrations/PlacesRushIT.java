package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.AudienceRule;
import it.lifesciencehub.events.EventRules;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.OfferRule;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Several people do everything at once that changes places: alone, in parties, without names, by offers that run out, while
 * staff change the rules. {@code -Dhub.test.rounds=…} lets it go on for longer.
 */
@ExtendWith(ArquillianExtension.class)
class PlacesRushIT {

    private static final int THREADS = 6;
    private static final int STEPS = 14 * Integer.getInteger("hub.test.rounds", 1);
    private static final int TOTAL = 9;
    private static final int SHARE = 3;
    private static final int GUESTS = 7;

    @EJB
    private RegistrationService registrations;

    @EJB
    private RegistrationDeskService desk;

    @EJB
    private ReplayService replays;

    @EJB
    private OfferService offers;

    @EJB
    private HoldService holds;

    @EJB
    private EventService events;

    @Inject
    private OfferWork offerWork;

    @Inject
    private BookingScene scene;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() throws InterruptedException {
        SwitchableLock.OFF.set(false);
        threads.shutdownNow();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    }

    private record Company(Organisation organisation, List<Person> people) {

        Person delegate() {
            return people.get(0);
        }
    }

    private List<Company> companies() {
        List<Company> companies = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Organisation organisation = scene.organisation("Tutti insieme " + i);
            if (i < 2) {
                scene.makeMember(organisation);
            }
            companies.add(new Company(organisation, scene.people(organisation, 5)));
        }
        return companies;
    }

    private static EventRules rules(WaitingPolicy policy, int total) {
        return new EventRules(null, null, false, total, SHARE, false, policy, false)
                .withAudiences(List.of(new AudienceRule(RuleSubject.GUESTS, "", GUESTS, null, null)))
                .withOffers(new OfferRule(12, true))
                .withNamesUntil(Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void keepsEveryRuleWhileEverythingHappensAtOnce() throws Exception {
        Long event = scene.event(TOTAL, SHARE, false, WaitingPolicy.ROUND_ROBIN);
        As.staff(() ->
                events.changeRules(event, desk.event(event).getVersion(), rules(WaitingPolicy.ROUND_ROBIN, TOTAL)));
        assertEquals(List.of(), rush(event, companies(), true));

        PlaceCount taken = scene.taken(event);
        assertTrue(taken.taken() <= TOTAL + 2, "the total holds");
        assertEquals(0, taken.beyondShare(SHARE));
        PlacesCheck check = As.staff(() -> desk.check(event));
        assertTrue(check.right(), check.toString());
        OrderCheck order = As.staff(() -> replays.check(event));
        assertTrue(order.right(), order.toString());
    }

    /** The control: without the lock the same comings and goings must break a rule, or the test above proves nothing. */
    @Test
    void breaksARuleWhenTheLockIsOff() throws Exception {
        for (int attempt = 1; attempt <= 6; attempt++) {
            Long event = scene.event(TOTAL, SHARE, false, WaitingPolicy.FIRST_COME);
            List<Company> companies = companies();
            SwitchableLock.OFF.set(true);
            rush(event, companies, false);
            SwitchableLock.OFF.set(false);
            PlaceCount taken = scene.taken(event);
            if (taken.taken() > TOTAL
                    || taken.beyondShare(SHARE) > 0
                    || !As.staff(() -> replays.check(event)).right()) {
                return;
            }
        }
        throw new AssertionError("without the lock every rule was kept six times: it tests nothing");
    }

    /** @return what was seen besides a refusal */
    private List<String> rush(Long event, List<Company> companies, boolean everything) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            Random random = new Random(31L * i + 7);
            all.add(threads.submit(() -> {
                for (int step = 0; step < STEPS; step++) {
                    act(event, company, random, everything);
                }
            }));
        }
        List<String> seen = new ArrayList<>();
        for (Future<?> one : all) {
            try {
                one.get(300, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                seen.add(trace(e.getCause()));
            }
        }
        return seen;
    }

    /** With where it came from: what happens once in a hundred runs cannot be looked at again. */
    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void act(Long event, Company company, Random random, boolean everything) {
        Person person = company.people().get(random.nextInt(company.people().size()));
        try {
            switch (random.nextInt(everything ? 10 : 5)) {
                case 0, 1, 2 -> book(event, company, false, person);
                case 3, 4 -> give(event, person, company);
                case 5 ->
                    book(
                            event,
                            company,
                            true,
                            company.people().get(1),
                            company.people().get(2));
                case 6 -> answer(event, person, random.nextBoolean());
                case 7 -> hold(event, company, random);
                case 8 -> {
                    scene.letOffersRunOut(event);
                    Caller.run(
                            Identity.SYSTEM,
                            () -> Attempts.run(() -> {
                                offerWork.expire(event);
                                return null;
                            }));
                }
                default ->
                    As.staff(() -> events.changeRules(
                            event,
                            desk.event(event).getVersion(),
                            rules(WaitingPolicy.values()[random.nextInt(3)], TOTAL + random.nextInt(3))));
            }
        } catch (Refusal refusal) {
            assertTrue(refusal.reason().status() < 500, refusal.toString());
        }
    }

    private void book(Long event, Company company, boolean together, Person... people) {
        As.person(
                company.delegate(),
                () -> registrations.register(new RegisterCommand(
                        event,
                        company.organisation().getId(),
                        List.of(people).stream().map(Person::getId).toList(),
                        List.of(),
                        together,
                        UUID.randomUUID().toString())));
    }

    private void give(Long event, Person person, Company company) {
        Registration standing = scene.active(event, person);
        if (standing != null) {
            As.person(company.delegate(), () -> registrations.cancel(standing.getId()));
        }
    }

    private void answer(Long event, Person person, boolean accept) {
        Registration standing = scene.active(event, person);
        if (standing != null && standing.getStatus() == RegistrationStatus.OFFERED) {
            As.person(person, () -> accept ? offers.accept(standing.getId()) : offers.decline(standing.getId()));
        }
    }

    private void hold(Long event, Company company, Random random) {
        List<PlaceHold> held = scene.holds(event).stream()
                .filter(one -> one.getOrganisation().equals(company.organisation()))
                .toList();
        if (held.isEmpty()) {
            As.person(
                    company.delegate(),
                    () -> holds.take(
                            event,
                            company.organisation().getId(),
                            1 + random.nextInt(2),
                            UUID.randomUUID().toString()));
        } else if (random.nextBoolean()) {
            As.person(
                    company.delegate(),
                    () -> holds.name(
                            held.get(0).getId(), company.people().get(3).getId(), null));
        } else {
            As.person(company.delegate(), () -> holds.release(held.get(0).getId()));
        }
    }
}
