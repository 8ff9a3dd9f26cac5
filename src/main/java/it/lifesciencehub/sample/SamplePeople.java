package it.lifesciencehub.sample;

import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/** Makes people, puts them into the organisations by their size, and names delegates. */
final class SamplePeople {

    static final int PEOPLE = 600;
    static final int DELEGATES = 90;

    private final EntityManager em;
    private final SampleData data;
    private final Random random;

    SamplePeople(EntityManager em, SampleData data, Random random) {
        this.em = em;
        this.data = data;
        this.random = random;
    }

    /** The current affiliations; an organisation's delegate stands before its other people. */
    List<Affiliation> make(Collection<Organisation> organisations, LocalDate today, Instant now) {
        List<String[]> names = names();
        List<CSVRecord> jobs = data.rows("jobs");
        List<Affiliation> made = new ArrayList<>();
        int delegates = 0;
        for (Organisation organisation : workplaces(organisations)) {
            boolean first = made.stream().noneMatch(one -> one.getOrganisation() == organisation);
            boolean delegate = first && delegates < DELEGATES;
            delegates += delegate ? 1 : 0;
            Person person = person(names.get(made.size()), organisation, now);
            Affiliation affiliation =
                    new Affiliation(person, organisation, today.minusDays(90 + random.nextInt(3_000)));
            CSVRecord job = jobs.get(random.nextInt(jobs.size()));
            affiliation.workAs(job.get("title"), JobFunction.valueOf(job.get("function")));
            affiliation.makeDelegate(delegate);
            em.persist(person);
            em.persist(affiliation);
            made.add(affiliation);
        }
        em.flush();
        return made;
    }

    /** One entry for each person: every organisation once, then the larger ones again and again. */
    private List<Organisation> workplaces(Collection<Organisation> organisations) {
        List<Organisation> places = new ArrayList<>(organisations);
        List<Organisation> weighed = new ArrayList<>();
        for (Organisation organisation : organisations) {
            weighed.addAll(
                    Collections.nCopies(1 + 2 * organisation.getSizeClass().ordinal(), organisation));
        }
        while (places.size() < PEOPLE) {
            places.add(weighed.get(random.nextInt(weighed.size())));
        }
        return places;
    }

    /** As many pairs of names as there are people, no pair twice. */
    private List<String[]> names() {
        List<CSVRecord> rows = data.rows("names");
        List<String[]> pairs = new ArrayList<>();
        for (CSVRecord given : rows) {
            for (CSVRecord family : rows) {
                pairs.add(new String[] {given.get("given"), family.get("family")});
            }
        }
        Collections.shuffle(pairs, random);
        return pairs.subList(0, PEOPLE);
    }

    private Person person(String[] name, Organisation organisation, Instant now) {
        Language language = random.nextInt(12) == 0 ? Language.EN : Language.IT;
        String address = letters(name[0]) + "." + letters(name[1]) + "@" + SampleOrganisations.domain(organisation);
        return new Person(name[0], name[1], language, address, now);
    }

    private static String letters(String name) {
        return SearchText.of(name).replaceAll("[^a-z]", "");
    }
}
