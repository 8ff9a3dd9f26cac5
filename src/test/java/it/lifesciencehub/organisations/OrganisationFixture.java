package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Organisations in the database, and people who work at them. */
@Stateless
public class OrganisationFixture {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private PersonFixture people;

    /** An active company with a name of its own. */
    public Organisation anOrganisation() {
        return anOrganisation("Biotecnologie " + UUID.randomUUID());
    }

    public Organisation anOrganisation(String name) {
        Organisation organisation =
                new Organisation(name, OrganisationKind.COMPANY, Instant.now().truncatedTo(ChronoUnit.MICROS));
        em.persist(organisation);
        return organisation;
    }

    /** The organisation of this name, made where there is none. */
    public Organisation byName(String name) {
        return em.createQuery("SELECT o FROM Organisation o WHERE o.name = :name", Organisation.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> anOrganisation(name));
    }

    /** As if its membership were in force. */
    public void makeMember(Organisation organisation) {
        em.createNativeQuery("UPDATE organisation SET membership_status = 'ACTIVE' WHERE id = ?")
                .setParameter(1, organisation.getId())
                .executeUpdate();
    }

    /** A company that belongs to another one. */
    public Organisation aSubsidiaryOf(Organisation parent) {
        Organisation organisation = anOrganisation();
        organisation.belongTo(em.getReference(Organisation.class, parent.getId()));
        return organisation;
    }

    public Person aDelegateOf(Organisation organisation) {
        Person person = people.aPerson("Davide", "Delegato");
        affiliate(person, organisation, true);
        return person;
    }

    public Person aColleagueAt(Organisation organisation) {
        Person person = people.aPerson("Carla", "Collega");
        affiliate(person, organisation, false);
        return person;
    }

    public Affiliation affiliate(Person person, Organisation organisation, boolean delegate) {
        Affiliation affiliation = new Affiliation(
                em.getReference(Person.class, person.getId()),
                em.getReference(Organisation.class, organisation.getId()),
                LocalDate.of(2026, 1, 1));
        affiliation.makeDelegate(delegate);
        em.persist(affiliation);
        return affiliation;
    }

    /** Ends an affiliation on a day of the past, without an entry in the trail. */
    public void leftOn(Long affiliationId, LocalDate day) {
        em.find(Affiliation.class, affiliationId).end(day);
    }
}
