package it.lifesciencehub.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The choice of the mails that one worker sends next, in one transaction. */
final class MailClaim {

    /* Native, since only SKIP LOCKED lets several workers claim at once. First looked at, then locked by their ids: the
    embedded database would lock all that are due, and not only as many as are wanted. */
    private static final String COLUMNS = "SELECT id, recipient_domain FROM mail_message WHERE status = ";
    private static final String LEFT_BEHIND = COLUMNS + "'SENDING' AND claimed_until <= ?1";
    private static final String BY_CLAIM = " ORDER BY status, claimed_until LIMIT ?2";
    private static final String TO_ONE = COLUMNS + "'WAITING' AND to_many = FALSE AND next_attempt_at <= ?1";
    private static final String TO_MANY = COLUMNS + "'WAITING' AND to_many = TRUE AND next_attempt_at <= ?1";
    private static final String BY_TURN = " ORDER BY status, to_many, next_attempt_at LIMIT ?2";
    private static final String LOCKED =
            "SELECT id FROM mail_message WHERE status IN ('WAITING', 'SENDING') AND id IN (";
    /** As {@link MailMessage#claim}. */
    private static final String CLAIM = "UPDATE MailMessage m SET m.status = it.lifesciencehub.mail.MailStatus.SENDING,"
            + " m.claimedUntil = :until, m.version = m.version + 1 WHERE m.id IN :ids";
    /** More domains than that are not passed over by the database, but by looking at their mails. */
    private static final int MOST_NAMED = 200;

    private final EntityManager em;
    private final MailSettings settings;
    private final Instant now;
    private final MailDomains domains;
    private final Set<String> resting;
    private final List<MailMessage> claimed = new ArrayList<>();

    MailClaim(EntityManager em, MailSettings settings, Instant now) {
        this.em = em;
        this.settings = settings;
        this.now = now;
        this.domains = new MailDomains(em);
        domains.server();
        this.resting = new TreeSet<>(domains.resting(settings.rates(), now));
    }

    List<MailMessage> claim(int most) {
        from(LEFT_BEHIND, BY_CLAIM, most);
        from(TO_ONE, BY_TURN, most);
        from(TO_MANY, BY_TURN, most);
        return claimed;
    }

    /** Asks again while mails were passed over because their domain's share is used up: others stand behind them. */
    private void from(String query, String order, int most) {
        boolean more = true;
        while (more && claimed.size() < most) {
            int wanted = most - claimed.size();
            int before = resting.size();
            Map<Long, String> due = due(query, order, wanted);
            more = due.size() == wanted;
            due.keySet().retainAll(locked(due.keySet()));
            take(due);
            more = more && resting.size() > before;
        }
    }

    private Map<Long, String> due(String query, String order, int most) {
        List<String> named = resting.stream().limit(MOST_NAMED).toList();
        StringBuilder passedOver = new StringBuilder();
        for (int i = 0; i < named.size(); i++) {
            passedOver
                    .append(i == 0 ? " AND recipient_domain NOT IN (" : ", ")
                    .append('?')
                    .append(i + 3);
        }
        passedOver.append(named.isEmpty() ? "" : ")");
        Query statement = em.createNativeQuery(query + passedOver + order)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, most);
        for (int i = 0; i < named.size(); i++) {
            statement.setParameter(i + 3, named.get(i));
        }
        Map<Long, String> due = new LinkedHashMap<>();
        for (Object row : statement.getResultList()) {
            Object[] columns = (Object[]) row;
            due.put(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return due;
    }

    /** Those of them that nobody else holds, and that still wait. */
    private Set<Long> locked(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        StringBuilder marks = new StringBuilder("?1");
        for (int i = 2; i <= ids.size(); i++) {
            marks.append(", ?").append(i);
        }
        Query statement = em.createNativeQuery(LOCKED + marks + ") FOR UPDATE SKIP LOCKED");
        int position = 1;
        for (Long id : ids) {
            statement.setParameter(position++, id);
        }
        Set<Long> locked = new HashSet<>();
        for (Object id : statement.getResultList()) {
            locked.add(((Number) id).longValue());
        }
        return locked;
    }

    private void take(Map<Long, String> due) {
        Map<String, List<Long>> byDomain = new HashMap<>();
        due.forEach((id, domain) ->
                byDomain.computeIfAbsent(domain, name -> new ArrayList<>()).add(id));
        List<Long> chosen = new ArrayList<>(due.keySet());
        for (MailDomain domain : domains.of(byDomain.keySet(), now)) {
            int rate = settings.rates().of(domain.getDomain());
            List<Long> wanted = byDomain.getOrDefault(domain.getDomain(), List.of());
            int allowed = Math.min(domain.allowance(rate, now), wanted.size());
            if (allowed > 0) {
                domain.take(allowed, rate, now);
            }
            if (allowed < wanted.size()) {
                resting.add(domain.getDomain());
                chosen.removeAll(wanted.subList(allowed, wanted.size()));
            }
        }
        claim(chosen);
    }

    /** Read without being managed, and written at once: most of a row is text, which nobody compares then. */
    private void claim(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, MailMessage> mails = new HashMap<>();
        em.createQuery("SELECT m FROM MailMessage m WHERE m.id IN :ids", MailMessage.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .forEach(mail -> mails.put(mail.getId(), mail));
        Instant until = now.plus(settings.claim());
        for (Long id : ids) {
            MailMessage mail = mails.get(id);
            mail.claim(now, until);
            claimed.add(mail);
        }
        em.createQuery(CLAIM)
                .setParameter("ids", ids)
                .setParameter("until", until)
                .executeUpdate();
    }
}
