package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.missions.ApplicationForm;
import it.lifesciencehub.missions.ApplicationState;
import it.lifesciencehub.missions.CallDesk;
import it.lifesciencehub.missions.CallForm;
import it.lifesciencehub.missions.CriterionForm;
import it.lifesciencehub.missions.MissionApplicationService;
import it.lifesciencehub.missions.MissionCallService;
import it.lifesciencehub.missions.MissionDecisionService;
import it.lifesciencehub.missions.MissionSelectionService;
import it.lifesciencehub.missions.ScoreLine;
import it.lifesciencehub.missions.SelectionView;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The call of the coming mission to the Gulf: four criteria and eight companies. The deadline has just passed; most are
 * scored by two evaluators, two of them alike, one is under the threshold, one waits for scores, one was taken back and
 * one never handed in.
 */
@Singleton
@Startup
@DependsOn("SampleMeetings")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleMissions {

    private static final int[] WEIGHTS = {30, 25, 25, 20};
    private static final int COMPANIES = 8;
    private static final int DRAFT = 6;
    private static final int WITHDRAWN = 7;
    private static final int TEXTS = 4;
    private static final int MOST_TRAVELLERS = 2;
    /** By company and evaluator; a company without scores waits for them. */
    private static final int[][][] SCORES = {
        {{9, 8, 8, 7}, {8, 8, 9, 8}},
        {{7, 7, 6, 8}, {7, 6, 7, 8}},
        {{7, 7, 6, 8}, {7, 6, 7, 8}},
        {{4, 5, 3, 6}, {5, 5, 4, 5}},
        {{9, 9, 7, 9}},
        {}
    };

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionCallService calls;

    @Inject
    private MissionApplicationService applications;

    @Inject
    private MissionSelectionService selection;

    @Inject
    private MissionDecisionService decisions;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(c) FROM MissionCall c")) {
            return;
        }
        Caller.run(SampleStage.STAFF, () -> stage.next("MISSION").ifPresent(this::make));
    }

    private static Identity staff(Long account, String name) {
        return new Identity(account, null, name, Set.of(Role.PERSON, Role.STAFF), "");
    }

    private void make(Event event) {
        Long id = event.getId();
        CallDesk desk = calls.desk(id);
        calls.save(id, MissionCallService.NONE, form(desk.form()), criteria());
        calls.publish(id);
        List<Affiliation> delegates = delegates();
        for (int i = 0; i < delegates.size(); i++) {
            apply(event, delegates.get(i), i);
        }
        stage.within(() -> close(id));
        score(id);
    }

    private CallForm form(CallForm form) {
        LocalisedText text = data.text("mission.text", 0);
        form.setTextIt(text.getIt());
        form.setTextEn(text.getEn());
        LocalisedText funding = data.text("mission.funding", 0);
        form.setFundingIt(funding.getIt());
        form.setFundingEn(funding.getEn());
        form.setOpens(RomeTime.local(hour().minus(Duration.ofDays(30))));
        form.setCloses(RomeTime.local(hour().plus(Duration.ofDays(1))));
        form.setPlacesPerCompany(MOST_TRAVELLERS);
        form.setGrant(2500);
        form.setCompanyAmount(1800);
        return form;
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private List<CriterionForm> criteria() {
        return IntStream.range(0, WEIGHTS.length)
                .mapToObj(i -> {
                    CriterionForm form = new CriterionForm();
                    LocalisedText name = data.text("mission.criterion." + (i + 1), 0);
                    form.setNameIt(name.getIt());
                    form.setNameEn(name.getEn());
                    LocalisedText meaning = data.text("mission.meaning." + (i + 1), 0);
                    form.setMeaningIt(meaning.getIt());
                    form.setMeaningEn(meaning.getEn());
                    form.setWeight(WEIGHTS[i]);
                    return form;
                })
                .toList();
    }

    /** One of each of eight members, first of those with an account to look around with. */
    private List<Affiliation> delegates() {
        Map<Long, Affiliation> byCompany = new LinkedHashMap<>();
        for (String account : List.of("EXISTS", "NOT EXISTS")) {
            em.createQuery(
                            "SELECT a FROM Affiliation a JOIN FETCH a.organisation o JOIN FETCH a.person p"
                                    + " WHERE a.delegate = TRUE AND a.until IS NULL AND o.active = TRUE"
                                    + " AND o.membershipStatus IN :states AND " + account
                                    + " (SELECT c.id FROM Account c WHERE c.person = p) ORDER BY o.name, a.id",
                            Affiliation.class)
                    .setParameter("states", Organisation.IN_FORCE)
                    .getResultStream()
                    .forEach(one -> byCompany.putIfAbsent(one.getOrganisation().getId(), one));
        }
        return byCompany.values().stream().limit(COMPANIES).toList();
    }

    private void apply(Event event, Affiliation delegate, int number) {
        Person person = delegate.getPerson();
        Long organisation = delegate.getOrganisation().getId();
        Long id = event.getId();
        Caller.run(SampleStage.as(person), () -> {
            ApplicationForm form = application(organisation, person, number);
            if (number == DRAFT) {
                form.setDeMinimis(false);
                applications.save(organisation, id, form);
                return;
            }
            applications.submit(organisation, id, form);
            if (number == WITHDRAWN) {
                decisions.withdraw(organisation, id, data.value("mission.withdrawal"));
            }
        });
    }

    private ApplicationForm application(Long organisation, Person delegate, int number) {
        int text = number % TEXTS + 1;
        ApplicationForm form = new ApplicationForm();
        form.setProfile(data.value("mission.profile." + text));
        form.setProducts(data.value("mission.products." + text));
        form.setCountries(data.value("mission.countries." + text));
        form.setReason(data.value("mission.reason." + text));
        form.setTurnover(1_200_000L + 3_850_000L * number);
        form.setExportShare(15 + 8 * number);
        form.setStaff(12 + 31 * number);
        form.setFundingAccepted(true);
        form.setDeMinimis(true);
        form.setTravellers(number % 2 == 0 ? new Long[] {delegate.getId()} : travellers(organisation));
        return form;
    }

    private Long[] travellers(Long organisation) {
        return em.createQuery(
                        "SELECT a.person.id FROM Affiliation a WHERE a.organisation.id = :organisation"
                                + " AND a.until IS NULL ORDER BY a.delegate DESC, a.id",
                        Long.class)
                .setParameter("organisation", organisation)
                .setMaxResults(MOST_TRAVELLERS)
                .getResultList()
                .toArray(Long[]::new);
    }

    /** The deadline passes, and applications came in on the days before. */
    private void close(Long eventId) {
        Instant closed = hour().minus(Duration.ofDays(2));
        em.createQuery("UPDATE MissionCall c SET c.closesAt = :closed WHERE c.event.id = :event")
                .setParameter("closed", closed)
                .setParameter("event", eventId)
                .executeUpdate();
        List<Long> ids = em.createQuery(
                        "SELECT a.id FROM MissionApplication a WHERE a.call.event.id = :event AND a.submittedAt IS NOT NULL"
                                + " ORDER BY a.submittedAt, a.id",
                        Long.class)
                .setParameter("event", eventId)
                .getResultList();
        for (int i = 0; i < ids.size(); i++) {
            em.createQuery(
                            "UPDATE MissionApplication a SET a.submittedAt = :at, a.changedAt = :at, a.createdAt = :at WHERE a.id = :id")
                    .setParameter("at", closed.minus(Duration.ofHours(20L * (ids.size() - i))))
                    .setParameter("id", ids.get(i))
                    .executeUpdate();
        }
    }

    private void score(Long eventId) {
        List<SelectionView.Row> rows = selection.view(eventId).rows().stream()
                .filter(one -> one.state() == ApplicationState.SUBMITTED)
                .toList();
        for (int i = 0; i < Math.min(rows.size(), SCORES.length); i++) {
            for (int evaluator = 0; evaluator < SCORES[i].length; evaluator++) {
                give(rows.get(i).id(), evaluator, SCORES[i][evaluator]);
            }
        }
    }

    private void give(Long application, int evaluator, int[] scores) {
        Identity who = staff(-1L - evaluator, data.value("mission.evaluator." + (evaluator + 1)));
        Caller.run(who, () -> {
            List<ScoreLine> lines = selection.application(application).own();
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).setScore(scores[i]);
            }
            lines.get(0).setNote(data.value("mission.note." + (evaluator + 1)));
            selection.score(application, lines);
        });
    }
}
