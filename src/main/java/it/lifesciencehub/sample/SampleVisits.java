package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.visits.ExclusionKind;
import it.lifesciencehub.visits.HostKey;
import it.lifesciencehub.visits.RefusalCause;
import it.lifesciencehub.visits.RefusalCommand;
import it.lifesciencehub.visits.RuleDraft;
import it.lifesciencehub.visits.Veto;
import it.lifesciencehub.visits.VisitDecisionService;
import it.lifesciencehub.visits.VisitForm;
import it.lifesciencehub.visits.VisitHostDeskService;
import it.lifesciencehub.visits.VisitHostService;
import it.lifesciencehub.visits.VisitRuleService;
import it.lifesciencehub.visits.VisitService;
import it.lifesciencehub.visits.VisitorField;
import it.lifesciencehub.visits.VisitorFormService;
import it.lifesciencehub.visits.VisitorKey;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The details of a coming visit with 20 places, 2 a company: who receives, who may not enter, requests approved, refused
 * and waiting, and the data that the reception asks for. Its host's named person is one of the accounts to look around
 * with, where the visit is at that person's company.
 */
@Singleton
@Startup
@DependsOn("SampleMeetings")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleVisits {

    private static final int PLACES = 20;
    private static final int APPROVED = 3;
    private static final int WITH_DATA = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitService visits;

    @Inject
    private VisitHostDeskService hosts;

    @Inject
    private VisitHostService asking;

    @Inject
    private VisitRuleService rules;

    @Inject
    private VisitDecisionService decisions;

    @Inject
    private VisitorFormService forms;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(v) FROM Visit v")) {
            return;
        }
        Caller.run(
                SampleStage.STAFF,
                () -> em.createQuery(
                                "SELECT e FROM Event e JOIN FETCH e.host, EventPlaces p WHERE p.eventId = e.id"
                                        + " AND e.kind.code = 'INDUSTRY_VISIT' AND e.startsAt > :now AND p.capacityTotal = :places"
                                        + " AND e.publishedAt IS NOT NULL AND e.cancelledAt IS NULL ORDER BY e.startsAt",
                                Event.class)
                        .setParameter("now", clock.instant())
                        .setParameter("places", PLACES)
                        .setMaxResults(1)
                        .getResultStream()
                        .forEach(this::make));
    }

    private void make(Event event) {
        Long id = event.getId();
        visits.save(id, VisitService.NONE, form(event));
        // Whoever has an account there, so that the page can be looked at.
        em.createQuery(
                        "SELECT p FROM Account a JOIN a.person p WHERE EXISTS (SELECT f.id FROM Affiliation f"
                                + " WHERE f.person = p AND f.organisation = :host AND f.until IS NULL)",
                        Person.class)
                .setParameter("host", event.getHost())
                .setMaxResults(1)
                .getResultStream()
                .forEach(person -> hosts.namePerson(id, person.getId()));
        hosts.nameAddress(id, data.value("visit.host.name"), data.value("visit.host.email"), Language.IT);
        HostKey key = HostKey.of(id);
        asking.ask(
                key,
                Set.of(
                        VisitorField.BIRTH_DATE,
                        VisitorField.DOCUMENT_KIND,
                        VisitorField.DOCUMENT_NUMBER,
                        VisitorField.VEHICLE_PLATE,
                        VisitorField.DIET));
        List<Long> requests = of(id, RegistrationStatus.REQUESTED).stream()
                .map(Registration::getId)
                .toList();
        requests.stream().limit(APPROVED).forEach(one -> decisions.approve(key, one));
        requests.stream()
                .skip(APPROVED)
                .limit(1)
                .forEach(one -> decisions.refuse(
                        key,
                        one,
                        new RefusalCommand(RefusalCause.FIELD_OF_WORK, data.value("visit.words"), Veto.NONE)));
        List<Registration> confirmed = of(id, RegistrationStatus.CONFIRMED);
        confirmed.stream().limit(WITH_DATA).forEach(this::give);
        confirmed.stream()
                .skip(WITH_DATA)
                .filter(one -> one.getOrganisation() != null)
                .limit(1)
                .forEach(one -> rules.add(
                        id,
                        new RuleDraft(
                                ExclusionKind.ORGANISATION,
                                one.getOrganisation().getName(),
                                null)));
    }

    private VisitForm form(Event event) {
        VisitForm form = new VisitForm();
        form.setHost(event.getHost().getName());
        LocalisedText point = data.text("visit.meetingPoint", 0);
        form.setMeetingPointIt(point.getIt());
        form.setMeetingPointEn(point.getEn());
        LocalisedText directions = data.text("visit.directions", 0);
        form.setDirectionsIt(directions.getIt());
        form.setDirectionsEn(directions.getEn());
        LocalisedText bring = data.text("visit.bring", 0);
        form.setBringIt(bring.getIt());
        form.setBringEn(bring.getEn());
        form.setListDays(60);
        return form;
    }

    private List<Registration> of(Long eventId, RegistrationStatus status) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event.id = :event AND r.status = :status ORDER BY r.queuedAt, r.id",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("status", status)
                .getResultList();
    }

    private void give(Registration registration) {
        Person person = registration.getPerson();
        Identity visitor = SampleStage.as(person);
        Caller.run(
                visitor,
                () -> forms.give(
                        VisitorKey.of(registration.getId()),
                        Map.of(
                                VisitorField.BIRTH_DATE,
                                data.value("visit.data.birthDate"),
                                VisitorField.DOCUMENT_KIND,
                                "IDENTITY_CARD",
                                VisitorField.DOCUMENT_NUMBER,
                                data.value("visit.data.number"))));
    }
}
