package it.lifesciencehub.applications;

import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Mails that answer requests, written in the background: neither words nor time tell a known address from another. */
@Stateless
@Guarded
public class ApplicationAnswers {

    /** Links that one request brings at most. */
    private static final int MOST = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApplicationBook book;

    @Inject
    private ApplicationMails mails;

    /** New links to the open applications of the address. @param by who asked, from which network address */
    @Allow(Role.ANYONE)
    @Asynchronous
    public void toAddress(String address, Identity by) {
        Caller.run(
                by,
                () -> em
                        .createNamedQuery(MembershipApplication.OPEN_OF_ADDRESS, MembershipApplication.class)
                        .setParameter("address", address)
                        .setParameter(
                                "open",
                                List.of(
                                        ApplicationStatus.DRAFT,
                                        ApplicationStatus.SUBMITTED,
                                        ApplicationStatus.QUESTION))
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream()
                        .filter(application -> !book.hasJustGotALink(application))
                        .forEach(mails::link));
    }
}
