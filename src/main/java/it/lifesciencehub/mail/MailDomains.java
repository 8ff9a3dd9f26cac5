package it.lifesciencehub.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of the domains that mails go to, in one transaction. Everybody locks them in the order of their names. */
final class MailDomains {

    private final EntityManager em;

    MailDomains(EntityManager em) {
        this.em = em;
    }

    /** The row of the hub's own mail server, locked: whoever claims holds it, so that shares are counted one by one. */
    MailDomain server() {
        return em.find(MailDomain.class, MailDomain.SERVER, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that take nothing at all now. */
    List<String> resting(MailRates rates, Instant now) {
        return em.createQuery(
                        "SELECT d FROM MailDomain d WHERE d.domain <> :server AND (d.failures > 0 OR d.pacedUntil > :now)",
                        MailDomain.class)
                .setParameter("server", MailDomain.SERVER_DOMAIN)
                .setParameter("now", now)
                .getResultStream()
                .filter(domain -> domain.allowance(rates.of(domain.getDomain()), now) == 0)
                .map(MailDomain::getDomain)
                .toList();
    }

    /** The rows of these domains, locked; new ones where there are none. The caller holds the server's row. */
    List<MailDomain> of(Collection<String> names, Instant now) {
        Set<String> missing = new TreeSet<>(names);
        List<MailDomain> rows = new ArrayList<>(locked(names, 0));
        rows.forEach(row -> missing.remove(row.getDomain()));
        for (String name : missing) {
            MailDomain row = new MailDomain(name, now);
            em.persist(row);
            rows.add(row);
        }
        return rows;
    }

    private List<MailDomain> locked(Collection<String> names, int fewestFailures) {
        return names.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT d FROM MailDomain d WHERE d.domain IN :names AND d.failures >= :failures"
                                        + " ORDER BY d.domain",
                                MailDomain.class)
                        .setParameter("names", new HashSet<>(names))
                        .setParameter("failures", fewestFailures)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** @param answers by domain; what it said for the time being, or an empty text where it has taken a mail */
    void heard(Map<String, String> answers, Instant now) {
        List<String> failing = answers.keySet().stream()
                .filter(domain -> !answers.get(domain).isEmpty())
                .toList();
        for (MailDomain row : locked(failing, 0)) {
            row.failed(answers.get(row.getDomain()), now);
        }
        List<String> well = new ArrayList<>(answers.keySet());
        well.removeAll(failing);
        well.add(MailDomain.SERVER_DOMAIN);
        if (well.size() > 1 && isAnyFailing(well)) {
            locked(well, 1).forEach(MailDomain::succeeded);
        }
    }

    private boolean isAnyFailing(List<String> names) {
        return em.createQuery(
                                "SELECT COUNT(d) FROM MailDomain d WHERE d.failures > 0 AND d.domain IN :names",
                                Long.class)
                        .setParameter("names", names)
                        .getSingleResult()
                > 0;
    }
}
