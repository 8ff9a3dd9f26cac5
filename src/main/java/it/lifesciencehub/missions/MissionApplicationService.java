package it.lifesciencehub.missions;

import it.lifesciencehub.organisations.ColleagueRow;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A company's application, by its delegates until the deadline; another company's is not found. */
@Stateless
@Guarded
public class MissionApplicationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionAccess access;

    @Inject
    private MissionBook book;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private MissionMails mails;

    @Inject
    private MissionTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.PERSON)
    public ApplicationView open(Long organisationId, Long eventId) {
        MissionCall call = access.ofCompany(organisationId, eventId);
        Organisation organisation = access.organisation(organisationId);
        Optional<MissionApplication> application = access.application(call, organisationId);
        CallPhase phase = access.phase(call);
        ApplicationState state = application.map(MissionApplication::getState).orElse(null);
        Instant now = clock.instant();
        boolean eligible = MissionAccess.mayApply(call, organisation);
        boolean withdrawable = state != null
                && MissionPolicy.mayBeWithdrawn(state, call.getEvent().getStartsAt(), now);
        return new ApplicationView(
                call,
                phase,
                organisation.getName(),
                application.map(ApplicationForm::of).orElseGet(ApplicationForm::new),
                state,
                application.map(MissionApplication::getSubmittedAt).orElse(null),
                eligible,
                eligible && phase == CallPhase.OPEN && !call.getEvent().isCancelled(),
                withdrawable && phase != CallPhase.OPEN,
                withdrawable,
                colleagues.colleagues(organisationId),
                application.map(book::last).orElse(null));
    }

    /** Keeps a draft, whatever it lacks. One that is handed in is only handed in again, as a whole. */
    @Allow(Role.PERSON)
    public void save(Long organisationId, Long eventId, ApplicationForm form) {
        MissionCall call = writable(organisationId, eventId);
        Refusal.ofAny(MissionPolicy.draftProblems(form, call.getPlacesPerCompany()));
        requireColleagues(organisationId, form);
        if (access.application(call, organisationId)
                .filter(one -> one.getState() == ApplicationState.SUBMITTED)
                .isPresent()) {
            throw new Refusal(MissionReason.NOT_NOW);
        }
        MissionApplication application = written(call, organisationId, form);
        trail.record("mission.application-saved", application, "");
    }

    /** Hands it in, or once more with what has changed; whatever scores it had are given anew. */
    @Allow(Role.PERSON)
    public void submit(Long organisationId, Long eventId, ApplicationForm form) {
        MissionCall call = writable(organisationId, eventId);
        Refusal.ofAny(MissionPolicy.problems(form, call.getPlacesPerCompany()));
        requireColleagues(organisationId, form);
        MissionApplication application = written(call, organisationId, form);
        application.submit(clock.instant());
        book.forgetScores(application);
        mails.tellReceived(application);
        trail.record("mission.application-submitted", application, "");
    }

    private MissionCall writable(Long organisationId, Long eventId) {
        MissionCall call = access.ofCompany(organisationId, eventId);
        call = access.locked(call.getEvent().getId());
        MissionPolicy.requireOpen(access.phase(call));
        if (call.getEvent().isCancelled()) {
            throw new Refusal(MissionReason.CALL_CLOSED);
        }
        MissionAccess.requireMayApply(call, access.organisation(organisationId));
        return call;
    }

    private MissionApplication written(MissionCall call, Long organisationId, ApplicationForm form) {
        MissionApplication application = access.application(call, organisationId)
                .orElseGet(() -> new MissionApplication(call, access.organisation(organisationId), clock.instant()));
        application.write(form, Caller.current().name(), clock.instant());
        if (!em.contains(application)) {
            em.persist(application);
        }
        return application;
    }

    private void requireColleagues(Long organisationId, ApplicationForm form) {
        Set<Long> people = colleagues.colleagues(organisationId).stream()
                .map(ColleagueRow::personId)
                .collect(Collectors.toSet());
        if (!people.containsAll(Arrays.asList(form.getTravellers()))) {
            throw new Refusal(List.of(new Problem("travellers", MissionReason.NOT_A_COLLEAGUE)));
        }
    }

    /** A coming mission at which the caller acts for a company that has applied, or may. */
    public record MyMission(
            Long eventId,
            LocalisedText title,
            Long organisationId,
            String company,
            ApplicationState state,
            CallPhase phase,
            Instant closesAt)
            implements Serializable {}

    /** Missions that have not ended, whose call is open or to which a company of the caller has applied. */
    @Allow(Role.PERSON)
    public List<MyMission> mine() {
        List<OrganisationName> companies =
                organisations.organisationsOfDelegate(Caller.current().personId());
        if (companies.isEmpty()) {
            return List.of();
        }
        List<MissionCall> calls = em.createQuery(
                        "SELECT c FROM MissionCall c JOIN FETCH c.event e JOIN FETCH e.kind WHERE c.publishedAt IS NOT NULL"
                                + " AND e.endsAt > :now AND e.cancelledAt IS NULL ORDER BY e.startsAt, e.id",
                        MissionCall.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(access::maySee)
                .toList();
        Map<Long, Map<Long, ApplicationState>> states = book.states(
                calls.stream().map(MissionCall::getId).toList(),
                companies.stream().map(OrganisationName::id).toList());
        return calls.stream()
                .flatMap(call -> companies.stream()
                        .map(company -> mine(
                                call,
                                company,
                                states.getOrDefault(call.getId(), Map.of()).get(company.id())))
                        .filter(row -> row.state() != null || row.phase() == CallPhase.OPEN))
                .toList();
    }

    private MyMission mine(MissionCall call, OrganisationName company, ApplicationState state) {
        return new MyMission(
                call.getEvent().getId(),
                call.getEvent().getTitle(),
                company.id(),
                company.name(),
                state,
                access.phase(call),
                call.getClosesAt());
    }
}
