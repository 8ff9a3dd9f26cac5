package it.lifesciencehub.visits;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.DataKeys;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import it.lifesciencehub.shared.security.SealBroken;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A visitor gives the data that the host's reception asks for: they alone, not their company's delegate and not staff.
 * What was given is replaced as a whole and never shown again here.
 */
@Stateless
@Guarded
public class VisitorFormService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private VisitorForms forms;

    @Inject
    private DataKeys keys;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.ANYONE)
    public VisitorFormView open(VisitorKey key) {
        VisitorForm form = require(key);
        Visit visit = form.getVisit();
        Event event = visit.getEvent();
        return new VisitorFormView(
                event,
                event.getHost() == null ? "" : event.getHost().getName(),
                form.getRegistration().getPerson().getName(),
                visit.getFields(),
                form.getAnsweredAt(),
                visit.dataDue(),
                visit.purgeOn());
    }

    /** Seals and stores what is given, in the place of what was given before. */
    @Allow(Role.ANYONE)
    public void give(VisitorKey key, Map<VisitorField, String> given) {
        VisitorForm form = require(key);
        em.lock(form, LockModeType.PESSIMISTIC_WRITE);
        Map<VisitorField, String> values =
                VisitorFieldPolicy.check(form.getVisit().getFields(), given, RomeTime.today(clock));
        forms.values(form).forEach(em::remove);
        em.flush();
        try {
            values.forEach((field, text) -> {
                VisitorValue value = new VisitorValue(form, field);
                value.seal(keys, text);
                em.persist(value);
            });
        } catch (SealBroken e) {
            throw VisitorDataService.refusal(e);
        }
        form.answered(clock.instant());
        named(
                form,
                key,
                () -> trail.record(
                        "visitor-data.given",
                        form.getVisit(),
                        form.getRegistration().getPerson().getName(),
                        values.keySet().stream().map(VisitorField::name).collect(Collectors.joining(", "))));
    }

    /** Throws away what was given; the form stays to be filled in. */
    @Allow(Role.ANYONE)
    public void takeBack(VisitorKey key) {
        VisitorForm form = require(key);
        em.lock(form, LockModeType.PESSIMISTIC_WRITE);
        named(form, key, () -> forms.purge(form));
        form.askMore(clock.instant());
    }

    private static void named(VisitorForm form, VisitorKey key, Runnable work) {
        if (key.token() == null) {
            work.run();
            return;
        }
        Caller.run(
                new Identity(
                        null,
                        null,
                        form.getRegistration().getPerson().getName(),
                        Set.of(),
                        Caller.current().remoteAddress()),
                work);
    }

    private VisitorForm require(VisitorKey key) {
        VisitorForm form = key.token() == null ? mine(key.registrationId()) : linked(key.token());
        boolean asked = form.getRegistration().getStatus() == RegistrationStatus.CONFIRMED
                && access.works(form.getVisit())
                && !form.getVisit().getFields().isEmpty();
        if (!asked) {
            throw new Refusal(key.token() == null ? VisitReason.NO_DATA_ASKED : CommonReason.LINK_NOT_VALID);
        }
        return form;
    }

    private VisitorForm mine(Long registrationId) {
        Long personId = Caller.requirePersonId();
        return forms.of(registrationId)
                .filter(form -> form.getRegistration().getPerson().getId().equals(personId))
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    private VisitorForm linked(String token) {
        return em.createNamedQuery(VisitorLink.BY_HASH, VisitorForm.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.LINK_NOT_VALID));
    }
}
