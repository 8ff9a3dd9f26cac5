package it.lifesciencehub.invitations;

import it.lifesciencehub.invitations.AudienceReader.Hit;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out of people whether they may be written to, and why or why not. */
@ApplicationScoped
class StandingReader {

    /** Over so many days invitations are counted. */
    static final Duration MONTH = Duration.ofDays(30);

    /** So long after its end an event is a reason to write to those who were there. */
    private static final Duration AFTER_EVENT = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What is asked of everybody in one go. */
    private record Facts(
            Set<Long> inGroups,
            Set<Long> atEvents,
            Set<Long> coming,
            Map<Long, Long> asked,
            Map<Long, Boolean> wanted,
            Set<String> stopped) {}

    List<AudienceMember> members(Audience audience, Map<Long, Hit> hits, Set<Long> removed, AudienceBrief brief) {
        Facts facts = facts(audience, brief);
        Map<Long, String> organisations = AudienceReader.names(
                em,
                hits.values().stream()
                        .map(hit -> hit.work().organisationId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        record Named(String sort, AudienceMember member) {}
        List<Named> named = new ArrayList<>();
        Parts.of(
                hits.keySet(),
                part -> em.createQuery(
                                "SELECT p.id, p.givenName, p.familyName, e.address, p.language FROM Person p"
                                        + " LEFT JOIN p.emails e ON e.main = TRUE WHERE p.id IN :ids",
                                Object[].class)
                        .setParameter("ids", part)
                        .getResultList()
                        .forEach(row -> {
                            Long id = (Long) row[0];
                            AudienceMember member =
                                    member(row, hits.get(id), organisations, facts, removed.contains(id), brief);
                            named.add(new Named(row[2] + " " + row[1], member));
                        }));
        Collator collator = Collator.getInstance(Language.IT.locale());
        named.sort(Comparator.comparing(Named::sort, collator::compare)
                .thenComparing(one -> one.member().personId()));
        return named.stream().map(Named::member).toList();
    }

    private static AudienceMember member(
            Object[] row, Hit hit, Map<Long, String> organisations, Facts facts, boolean removed, AudienceBrief brief) {
        Long id = (Long) row[0];
        String address = row[3] == null ? "" : (String) row[3];
        WriteReason reason = reason(id, hit, facts);
        long asked = facts.asked().getOrDefault(id, 0L);
        Standing standing = new Standing(
                reason,
                Boolean.FALSE.equals(facts.wanted().get(id)),
                facts.stopped().contains(address),
                EmailAddress.isValid(address),
                asked,
                hit.work().delegate(),
                facts.coming().contains(id));
        Exclusion exclusion = removed
                ? Exclusion.REMOVED
                : AudiencePolicy.exclusion(standing, brief.nominating(), brief.mostPerMonth())
                        .orElse(null);
        Long organisationId = hit.work().organisationId();
        return new AudienceMember(
                id,
                row[1] + " " + row[2],
                address,
                (Language) row[4],
                organisationId,
                organisationId == null ? "" : organisations.getOrDefault(organisationId, ""),
                hit.why(),
                reason,
                hit.grounds(),
                exclusion,
                asked);
    }

    private static WriteReason reason(Long personId, Hit hit, Facts facts) {
        if (Boolean.TRUE.equals(facts.wanted().get(personId))) {
            return WriteReason.CONSENTED;
        }
        if (hit.work().isAtMember()) {
            return WriteReason.MEMBER_CONTACT;
        }
        if (facts.inGroups().contains(personId)) {
            return WriteReason.GROUP_MEMBER;
        }
        if (facts.atEvents().contains(personId)) {
            return WriteReason.REGISTERED;
        }
        return hit.grounds() == null ? null : WriteReason.STATED;
    }

    /** What speaks against writing to an invited person now, asked just before. */
    Optional<Exclusion> exclusionNow(Invitation invitation) {
        AudienceBrief brief = invitation.getCampaign().brief();
        Exclusion found = null;
        if (hasUnsubscribed(invitation, brief.topic())) {
            found = Exclusion.UNSUBSCRIBED;
        } else if (isStopped(invitation.getPerson().getEmail())) {
            found = Exclusion.ADDRESS_STOPPED;
        } else if (!brief.nominating() && isComing(invitation, brief.eventId())) {
            found = Exclusion.ALREADY_COMING;
        }
        return Optional.ofNullable(found);
    }

    private boolean hasUnsubscribed(Invitation invitation, MailTopic topic) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM MailPreference p WHERE p.person = :person AND p.topic = :topic"
                                        + " AND p.wanted = FALSE",
                                Long.class)
                        .setParameter("person", invitation.getPerson())
                        .setParameter("topic", topic)
                        .getSingleResult()
                > 0;
    }

    private boolean isStopped(String address) {
        return em.createQuery("SELECT COUNT(s) FROM StoppedAddress s WHERE s.address = :address", Long.class)
                        .setParameter("address", address)
                        .getSingleResult()
                > 0;
    }

    private boolean isComing(Invitation invitation, Long eventId) {
        return eventId != null
                && em.createQuery(
                                        "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event"
                                                + " AND r.person = :person AND r.status IN :active",
                                        Long.class)
                                .setParameter("event", eventId)
                                .setParameter("person", invitation.getPerson())
                                .setParameter("active", Active.STATUSES)
                                .getSingleResult()
                        > 0;
    }

    private Facts facts(Audience audience, AudienceBrief brief) {
        Map<Long, Long> asked = new HashMap<>();
        em.createQuery(
                        "SELECT i.person.id, COUNT(i) FROM Invitation i WHERE i.sentAt >= :since GROUP BY i.person.id",
                        Object[].class)
                .setParameter("since", clock.instant().minus(MONTH))
                .getResultList()
                .forEach(row -> asked.put((Long) row[0], (Long) row[1]));
        Map<Long, Boolean> wanted = new HashMap<>();
        em.createQuery("SELECT p.person.id, p.wanted FROM MailPreference p WHERE p.topic = :topic", Object[].class)
                .setParameter("topic", brief.topic())
                .getResultList()
                .forEach(row -> wanted.put((Long) row[0], (Boolean) row[1]));
        return new Facts(
                new HashSet<>(em.createQuery(
                                "SELECT DISTINCT m.person.id FROM Mandate m WHERE m.since <= :day"
                                        + " AND (m.until IS NULL OR m.until >= :day)",
                                Long.class)
                        .setParameter("day", RomeTime.today(clock))
                        .getResultList()),
                atEvents(audience, brief),
                coming(brief),
                asked,
                wanted,
                new HashSet<>(em.createQuery("SELECT s.address FROM StoppedAddress s", String.class)
                        .getResultList()));
    }

    /** Who had a place at an event that a message to its people is about. */
    private Set<Long> atEvents(Audience audience, AudienceBrief brief) {
        List<Long> events = audience.getConditions().stream()
                .filter(one -> one.getKind() == ConditionKind.EVENT && !one.isNegated())
                .map(AudienceCondition::valueAsId)
                .toList();
        if (brief.eventId() != null || events.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "SELECT r.person.id FROM Registration r WHERE r.event.id IN :events AND r.event.endsAt > :after"
                                + " AND r.status = it.lifesciencehub.registrations.RegistrationStatus.CONFIRMED",
                        Long.class)
                .setParameter("events", events)
                .setParameter("after", clock.instant().minus(AFTER_EVENT))
                .getResultList());
    }

    private Set<Long> coming(AudienceBrief brief) {
        if (brief.eventId() == null) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "SELECT r.person.id FROM Registration r WHERE r.event.id = :event AND r.status IN :active",
                        Long.class)
                .setParameter("event", brief.eventId())
                .setParameter("active", Active.STATUSES)
                .getResultList());
    }
}
