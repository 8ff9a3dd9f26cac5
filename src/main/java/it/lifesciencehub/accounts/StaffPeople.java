package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who works for the association and can sign in, to be written to. For services of every feature. */
@ApplicationScoped
public class StaffPeople {

    @PersistenceContext
    private EntityManager em;

    /** By name; staff and administrators. */
    public List<Person> all() {
        return em.createQuery(
                        "SELECT p FROM Account a JOIN a.person p WHERE a.role IN :roles AND a.disabledAt IS NULL"
                                + " ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("roles", List.of(Role.STAFF, Role.ADMINISTRATOR))
                .getResultList();
    }

    /** Somebody of them with their account. */
    public record StaffAccount(Long accountId, String name) {}

    /** By name; staff and administrators. */
    public List<StaffAccount> accounts() {
        return em
                .createQuery(
                        "SELECT a FROM Account a JOIN FETCH a.person p WHERE a.role IN :roles AND a.disabledAt IS NULL"
                                + " ORDER BY p.familyName, p.givenName, p.id",
                        Account.class)
                .setParameter("roles", List.of(Role.STAFF, Role.ADMINISTRATOR))
                .getResultList()
                .stream()
                .map(one -> new StaffAccount(one.getId(), one.getPerson().getName()))
                .toList();
    }
}
