package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets other features' services make somebody speak for an organisation, inside their transaction. No service of its
 * own: whether the caller may is decided there.
 */
@ApplicationScoped
public class Affiliations {

    @Inject
    private AffiliationBook book;

    /**
     * Makes the person a delegate of the organisation, and writes the mail that lets them sign in. Who works there
     * already keeps the job title that is known.
     *
     * @throws it.lifesciencehub.shared.Refusal where the organisation is inactive
     */
    public void inviteDelegate(Organisation organisation, Person person, String jobTitle) {
        Affiliation affiliation =
                book.current(organisation, person).orElseGet(() -> book.begin(organisation, person, jobTitle, null));
        book.makeDelegate(affiliation, true);
        book.invite(affiliation);
    }

    /**
     * The person works at the organisation from today on. Who works there already keeps the job title that is known.
     *
     * @throws it.lifesciencehub.shared.Refusal where the organisation is inactive or the job title too long
     */
    public void join(Organisation organisation, Person person, String jobTitle) {
        if (book.current(organisation, person).isEmpty()) {
            book.begin(organisation, person, jobTitle, null);
        }
    }
}
