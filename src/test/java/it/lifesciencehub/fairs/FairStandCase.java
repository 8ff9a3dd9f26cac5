package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.merges.MergeCommand;
import it.lifesciencehub.merges.MergeComparison;
import it.lifesciencehub.merges.MergeOutcome;
import it.lifesciencehub.merges.MergeService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/** A stand with two kinds of place, one of each, a member and a guest, and what tests of it share. */
abstract class FairStandCase {

    @EJB
    FairStandService stands;

    @EJB
    FairRequestService requests;

    @EJB
    FairAllocationService allocation;

    @EJB
    FairItemService items;

    @EJB
    FairHandService hands;

    @EJB
    FairCostService costs;

    @EJB
    FairStatementService statements;

    @EJB
    MergeService merges;

    @EJB
    OrganisationFixture organisations;

    @Inject
    FairScene scene;

    @Inject
    FairRounds rounds;

    Organisation member;
    Organisation guest;
    Person ofMember;
    Person ofGuest;
    Long event;
    Long desk;
    Long showcase;

    @BeforeEach
    void aStandWithTwoKindsOfPlace() {
        guest = organisations.anOrganisation();
        ofGuest = organisations.aDelegateOf(guest);
        member = organisations.anOrganisation();
        organisations.makeMember(member.getId());
        ofMember = organisations.aDelegateOf(member);
        event = scene.event();
        StandForm form = As.staff(() -> stands.desk(event, Language.IT)).form();
        form.setHall("8");
        form.setNumber("B21");
        form.setArea("96");
        form.setOpens(LocalDateTime.now().minusDays(1));
        form.setCloses(LocalDateTime.now().plusDays(5));
        form.setPlacesPerCompany(2);
        form.setPlaceVatRate("22");
        As.staff(() -> stands.save(event, FairStandService.NONE, form));
        desk = As.staff(() -> stands.saveKind(event, kind("Desk", 1, "4", "1000")));
        showcase = As.staff(() -> stands.saveKind(event, kind("Vetrina", 1, "12", "0")));
    }

    static KindForm kind(String name, int places, String area, String price) {
        KindForm form = new KindForm();
        form.setNameIt(name);
        form.setNameEn(name);
        form.setIncludedIt("Tutto");
        form.setIncludedEn("Everything");
        form.setPlaces(places);
        form.setPlaceArea(area);
        form.setPrice(price);
        return form;
    }

    static RequestForm wish(Long first, Long second, int places) {
        return wish(Map.of(first, places), second);
    }

    static RequestForm wish(Map<Long, Integer> places, Long second) {
        RequestForm form = new RequestForm();
        form.setKinds(places.entrySet().stream()
                .map(one -> new KindCount(one.getKey(), null, one.getValue()))
                .toList());
        form.setSecond(second);
        form.setShows("Bioreattori");
        form.setContactName("Elena Fiera");
        form.setContactEmail("elena@test.example");
        return form;
    }

    Long ask(Person person, Organisation organisation, RequestForm form) {
        return As.person(person, () -> requests.save(organisation.getId(), event, form));
    }

    FairStatus status(Organisation organisation) {
        return As.staff(() -> requests.open(organisation.getId(), event, Language.IT))
                .request()
                .status();
    }

    static CostForm cost(String name, String net, String funded, CostSplit split, Long... named) {
        CostForm form = new CostForm();
        form.setNameIt(name);
        form.setNameEn(name);
        form.setNet(net);
        form.setFunded(funded);
        form.setVatRate("22");
        form.setSplit(split);
        form.setNamed(named);
        return form;
    }

    MergeOutcome merge(Organisation kept, Organisation other) {
        MergeComparison seen = As.staff(() -> merges.compare(kept.getId(), other.getId()));
        return As.staff(() -> merges.merge(new MergeCommand(
                kept.getId(), seen.kept().version(), other.getId(), seen.other().version(), Map.of())));
    }

    /** All at the same moment; returns how many failed with something else than a refusal. */
    static int rush(List<Runnable> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (Runnable one : work) {
                all.add(threads.submit(() -> {
                    start.await();
                    return Attempts.run(() -> {
                        one.run();
                        return null;
                    });
                }));
            }
            start.countDown();
            int failures = 0;
            for (Future<?> one : all) {
                try {
                    one.get(120, TimeUnit.SECONDS);
                } catch (java.util.concurrent.ExecutionException e) {
                    failures += e.getCause() instanceof Refusal ? 0 : 1;
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        }
    }

    static RefusalReason refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
