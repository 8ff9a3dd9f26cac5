package it.lifesciencehub.sample;

import it.lifesciencehub.accounts.Account;
import it.lifesciencehub.accounts.Passwords;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import it.lifesciencehub.speakers.Speaker;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Fills an empty hub that is started as a sample, always with the same data around today's date, and names the accounts
 * to look around with. A hub that holds an organisation is left as it is.
 */
@Singleton
@Startup
@DependsOn("Database")
public class SampleHub {

    private static final Logger LOG = Logger.getLogger(SampleHub.class.getName());
    private static final long SEED = 770;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    @Inject
    private Passwords passwords;

    @Inject
    private SampleMembers members;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whose person runs a group without being of the association's staff. */
    static final String COORDINATORS_ORGANISATION = "Cluster Scienze e Terapie Avanzate";

    @PostConstruct
    void fill() {
        if (!settings.sample()) {
            return;
        }
        if (em.createQuery("SELECT COUNT(o) FROM Organisation o", Long.class).getSingleResult() > 0) {
            LOG.info("Sample hub: filled before; its accounts and their password were printed then");
            return;
        }
        long begun = System.nanoTime();
        String password = password();
        Map<String, Account> accounts = Caller.call(Identity.SYSTEM, () -> fill(password));
        LOG.info(() -> "Sample hub: filled in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        LOG.info(framed(accounts, password));
    }

    /** The accounts, by what they are good for. */
    private Map<String, Account> fill(String password) {
        Instant now = clock.instant();
        Random random = new Random(SEED);
        SampleData data = new SampleData();
        Map<String, Organisation> organisations = new SampleOrganisations(em, data, random).make(now);
        List<Affiliation> people = new SamplePeople(em, data, random)
                .make(organisations.values(), RomeTime.of(now).toLocalDate(), now);
        Map<String, Account> accounts = accounts(people, passwords.hash(password), now);
        Map<String, Speaker> speakers = new SampleSpeakers(em, files, data).make(now);
        List<SampleEvents.Made> events = new SampleEvents(em, data, random, speakers).make(organisations, people, now);
        new SampleMaterials(em, files, data)
                .make(events, accounts.get("staff").getPerson().getName(), now);
        try (SamplePlaces places = new SamplePlaces(em.unwrap(Connection.class), random, people)) {
            var early = accounts.values().stream().map(Account::getPerson).collect(java.util.stream.Collectors.toSet());
            for (SampleEvents.Made made : events) {
                if (made.event().getPublishedAt() != null) {
                    places.fill(made, places.queue(people, early), now);
                }
            }
            places.write();
        } catch (SQLException e) {
            throw new IllegalStateException("The sample hub could not be filled", e);
        }
        em.flush();
        Account administrator = accounts.get("administrator");
        Caller.run(
                new Identity(
                        administrator.getId(),
                        administrator.getPerson().getId(),
                        administrator.getPerson().getName(),
                        Set.of(Role.PERSON, Role.STAFF, Role.ADMINISTRATOR),
                        ""),
                () -> members.make(
                        organisations.values(), people, RomeTime.of(now).toLocalDate()));
        // What people would have been told of long ago is nothing to look at.
        em.createQuery("DELETE FROM MailMessage m WHERE m.kind LIKE 'groups.mandate.%'")
                .executeUpdate();
        trail.record("sample.filled", "Hub", null, "Life Science Hub", "");
        return accounts;
    }

    private Map<String, Account> accounts(List<Affiliation> people, String hash, Instant now) {
        Map<String, Account> made = new LinkedHashMap<>();
        made.put(
                "administrator", account(staff("Ada", "Lombardi", "ada.lombardi", now), Role.ADMINISTRATOR, hash, now));
        made.put("staff", account(staff("Sergio", "Milani", "sergio.milani", now), Role.STAFF, hash, now));
        made.put("delegate of a group", account(delegate(people, "Farmaceutici Altavena"), Role.PERSON, hash, now));
        made.put("delegate", account(delegate(people, "Celtavia"), Role.PERSON, hash, now));
        made.put("outside coordinator", account(colleague(people, COORDINATORS_ORGANISATION), Role.PERSON, hash, now));
        made.put("person", account(colleague(people, "Prismedica S.p.A."), Role.PERSON, hash, now));
        em.flush();
        return made;
    }

    private Person staff(String givenName, String familyName, String mailbox, Instant now) {
        Person person = new Person(givenName, familyName, Language.IT, mailbox + "@lifesciencehub.example", now);
        em.persist(person);
        return person;
    }

    private static Person delegate(List<Affiliation> people, String company) {
        return person(people, company, true);
    }

    private static Person colleague(List<Affiliation> people, String company) {
        return person(people, company, false);
    }

    private static Person person(List<Affiliation> people, String company, boolean delegate) {
        return people.stream()
                .filter(one -> one.isDelegate() == delegate
                        && one.getOrganisation().getName().startsWith(company))
                .map(Affiliation::getPerson)
                .findFirst()
                .orElseThrow();
    }

    private Account account(Person person, Role role, String hash, Instant now) {
        person.mainEmail().prove(now);
        Account account = new Account(person, role, hash, now);
        em.persist(account);
        return account;
    }

    /** A new one for each sample hub: what is in the log of one does not open another. */
    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private String framed(Map<String, Account> accounts, String password) {
        StringBuilder text = new StringBuilder("\n\n" + "=".repeat(76) + "\n  Sample hub: sign in at ")
                .append(settings.address("/sign-in"))
                .append(" as\n\n");
        accounts.forEach((use, account) ->
                text.append("  %-20s %s%n".formatted(use, account.getPerson().getEmail())));
        return text.append("\n  Password of all of them: ")
                .append(password)
                .append("\n  (made for this hub and shown this once)\n")
                .append("=".repeat(76))
                .append('\n')
                .toString();
    }
}
