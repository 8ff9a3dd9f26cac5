package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Audiences: written by staff, and asked at any time whom they name and why. */
@Stateless
@Guarded
public class AudienceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AudienceReader reader;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ConditionNames names;

    @Inject
    private PersonRegister people;

    @Inject
    private AuditTrail trail;

    @Allow(Role.STAFF)
    public Page<AudienceRow> list(String words, PageRequest request) {
        String like = SearchText.like(words);
        long total = em.createQuery(
                        "SELECT COUNT(a) FROM Audience a WHERE LOWER(a.name) LIKE :like ESCAPE '!'", Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(
                em.createNamedQuery(Audience.ROWS, AudienceRow.class)
                        .setParameter("like", like)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    @Allow(Role.STAFF)
    public AudienceView find(Long id) {
        Audience audience = found(id);
        return new AudienceView(
                audience.getId(),
                audience.getVersion(),
                audience.getName(),
                audience.getJoined(),
                names.rows(audience));
    }

    /** @return the new audience's id */
    @Allow(Role.STAFF)
    public Long create(String name) {
        AudiencePolicy.requireName(name);
        requireFree(name, null);
        Audience audience = new Audience(name, Caller.current(), clock.instant());
        em.persist(audience);
        record("audience.created", audience, "");
        return audience.getId();
    }

    @Allow(Role.STAFF)
    public void change(Long id, long version, String name, Joined joined) {
        Audience audience = changeable(id, version);
        AudiencePolicy.requireName(name);
        requireFree(name, id);
        audience.call(name, joined == null ? Joined.ALL : joined);
        record("audience.changed", audience, audience.getJoined().name());
    }

    private void requireFree(String name, Long except) {
        List<Long> taken = em.createQuery("SELECT a.id FROM Audience a WHERE LOWER(a.name) = :name", Long.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        if (taken.stream().anyMatch(id -> !id.equals(except))) {
            throw new Refusal(List.of(new Problem("name", InvitationReason.NAME_TAKEN)));
        }
    }

    @Allow(Role.STAFF)
    public void ask(Long id, long version, ConditionDraft draft) {
        Audience audience = changeable(id, version);
        AudiencePolicy.requireRight(draft);
        if (draft.detail() != null
                && ConditionNames.roles().stream()
                        .noneMatch(role -> role.value().equals(draft.detail()))) {
            throw new Refusal(List.of(new Problem("detail", InvitationReason.VALUE_NOT_KNOWN)));
        }
        audience.ask(draft);
        record("audience.changed", audience, "+ " + draft.kind() + " " + draft.value());
    }

    @Allow(Role.STAFF)
    public void drop(Long id, long version, Long conditionId) {
        Audience audience = changeable(id, version);
        AudienceCondition dropped = audience.drop(conditionId);
        record("audience.changed", audience, "- " + dropped.getKind() + " " + dropped.getValue());
    }

    /** What can be asked: who came only where somebody keeps attendance. */
    @Allow(Role.STAFF)
    public List<ConditionKind> kinds() {
        return Arrays.stream(ConditionKind.values())
                .filter(kind -> kind != ConditionKind.CAME || arrivals.areKept())
                .toList();
    }

    /** What a condition of this kind can ask for. */
    @Allow(Role.STAFF)
    public List<ValueChoice> values(ConditionKind kind) {
        return kind == null ? List.of() : names.values(kind);
    }

    @Allow(Role.STAFF)
    public List<ValueChoice> roles() {
        return ConditionNames.roles();
    }

    /** Whom it names now, as for a plain message; a campaign asks again with what it is about. */
    @Allow(Role.STAFF)
    public AudienceOutcome look(Long id) {
        return AudienceOutcome.of(reader.read(found(id), AudienceBrief.LOOK));
    }

    /**
     * Puts somebody in by hand.
     *
     * @param email an address of the person
     * @param grounds why the association may write to them where nothing else says so, or null
     */
    @Allow(Role.STAFF)
    public void include(Long id, String email, String grounds) {
        Audience audience = ofStaff(id);
        if (grounds != null && grounds.strip().length() > AudiencePolicy.MAX_GROUNDS) {
            throw new Refusal(List.of(new Problem("grounds", CommonReason.TOO_LONG, AudiencePolicy.MAX_GROUNDS)));
        }
        Person person = (email == null ? Optional.<Person>empty() : people.findByEmail(email))
                .orElseThrow(() -> new Refusal(List.of(new Problem("email", InvitationReason.PERSON_NOT_FOUND))));
        decide(audience, person, true, grounds);
    }

    /** Leaves somebody out, whatever the conditions say. */
    @Allow(Role.STAFF)
    public void exclude(Long id, Long personId) {
        decide(ofStaff(id), Refusal.requireFound(em.find(Person.class, personId)), false, null);
    }

    /** Leaves it to the conditions again whether somebody is in. */
    @Allow(Role.STAFF)
    public void forget(Long id, Long personId) {
        Audience audience = ofStaff(id);
        byHand(audience, personId).ifPresent(one -> {
            em.remove(one);
            record("audience.person-forgotten", audience, one.getPerson().getName());
        });
    }

    /** Puts everybody in who has one of the addresses; those that belong to nobody are told and left. */
    @Allow(Role.STAFF)
    public PasteOutcome paste(Long id, String pasted) {
        Audience audience = ofStaff(id);
        List<String> unknown = new ArrayList<>();
        int added = 0;
        int already = 0;
        for (String address : AudiencePolicy.addresses(pasted)) {
            Optional<Person> person = people.findByEmail(address);
            if (person.isEmpty()) {
                unknown.add(address);
            } else if (byHand(audience, person.get().getId())
                    .filter(AudiencePerson::isIncluded)
                    .isPresent()) {
                already++;
            } else {
                decide(audience, person.get(), true, null);
                em.flush();
                added++;
            }
        }
        return new PasteOutcome(added, already, unknown);
    }

    private void decide(Audience audience, Person person, boolean included, String grounds) {
        Optional<AudiencePerson> known = byHand(audience, person.getId());
        if (known.isPresent()) {
            known.get().decide(included, grounds, Caller.current(), clock.instant());
        } else {
            em.persist(new AudiencePerson(audience, person, included, grounds, Caller.current(), clock.instant()));
        }
        record(
                included ? "audience.person-added" : "audience.person-removed",
                audience,
                person.getName() + (grounds == null || grounds.isBlank() ? "" : ": " + grounds.strip()));
    }

    private Optional<AudiencePerson> byHand(Audience audience, Long personId) {
        return em.createQuery(
                        "SELECT p FROM AudiencePerson p WHERE p.audience = :audience AND p.person.id = :person",
                        AudiencePerson.class)
                .setParameter("audience", audience)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** For good; refused while a campaign uses it. */
    @Allow(Role.STAFF)
    public void delete(Long id, long version) {
        Audience audience = found(id);
        audience.requireVersion(version);
        long used = em.createQuery("SELECT COUNT(c) FROM Campaign c WHERE c.audience = :audience", Long.class)
                .setParameter("audience", audience)
                .getSingleResult();
        if (used > 0) {
            throw new Refusal(InvitationReason.AUDIENCE_IN_USE);
        }
        em.createQuery("DELETE FROM AudiencePerson p WHERE p.audience = :audience")
                .setParameter("audience", audience)
                .executeUpdate();
        em.remove(audience);
        record("audience.deleted", audience, "");
    }

    private Audience found(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Audience.class, id));
    }

    /** Those of a group's campaigns stay as they are, so that the group's officers see nobody else. */
    private Audience ofStaff(Long id) {
        Audience audience = found(id);
        if (audience.getGroup() != null) {
            throw new Refusal(InvitationReason.AUDIENCE_OF_GROUP);
        }
        return audience;
    }

    /** Its version is raised with every change of a condition too, since the conditions are rows of their own. */
    private Audience changeable(Long id, long version) {
        Audience audience = ofStaff(id);
        audience.requireVersion(version);
        em.lock(audience, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return audience;
    }

    private void record(String action, Audience audience, String detail) {
        trail.record(action, "Audience", audience.getId(), audience.getName(), detail);
    }
}
