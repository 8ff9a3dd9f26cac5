package it.lifesciencehub.applications;

import it.lifesciencehub.membership.CategoryChoice;
import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.organisations.LikelyOrganisation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationMatching;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Approves applications: organisation, membership, delegate, invitation and first term in one transaction, all or
 * nothing.
 */
@Stateless
@Guarded
public class ApplicationApprovalService {

    private static final int MATCHES = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApplicationBook book;

    @Inject
    private ApplicationMails mails;

    @Inject
    private OrganisationMatching matching;

    @Inject
    private ApplicationAdmission admission;

    /** Categories that are in use, in their order. */
    @Allow(Role.STAFF)
    public List<CategoryChoice> categories() {
        return em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .getResultStream()
                .filter(MembershipCategory::isActive)
                .map(CategoryChoice::of)
                .toList();
    }

    /** Known organisations that the applicant may be, the likeliest first. */
    @Allow(Role.STAFF)
    public List<LikelyOrganisation> matches(Long id) {
        return matching.likely(book.require(id).getApplicant().form(), MATCHES);
    }

    /**
     * Approves. A known organisation keeps its data as they are; a new one is made of the application's, unless its
     * partita IVA is known already.
     *
     * @throws Refusal where the application was decided or changed meanwhile, or the organisation is a member already
     */
    @Allow(Role.STAFF)
    public ApprovedApplication approve(ApproveCommand command) {
        MembershipApplication application = book.requireLocked(command.applicationId(), command.version());
        // Before anything else is made: an application that was decided says so.
        ApplicationLifecycle.after(application.getStatus(), ApplicationAct.APPROVE);
        MembershipCategory category = checked(command);
        Organisation organisation = organisation(application, command.organisationId());
        Membership membership = admission.membership(organisation, category, command.enteredOn(), command.words());
        book.approved(application, membership, command.words());
        admission.delegate(organisation, application.getContact());
        mails.approved(application, command.enteredOn(), command.words());
        return new ApprovedApplication(organisation.getId(), organisation.getName(), admission.firstTerm(membership));
    }

    private MembershipCategory checked(ApproveCommand command) {
        List<Problem> problems = new ArrayList<>(
                ApplicationPolicy.problemsOfText("words", command.words(), false, ApplicationPolicy.MAX_REASON));
        Optional<MembershipCategory> category = em.createNamedQuery(
                        MembershipCategory.BY_CODE, MembershipCategory.class)
                .setParameter("code", command.category())
                .getResultStream()
                .filter(MembershipCategory::isActive)
                .findFirst();
        if (category.isEmpty()) {
            problems.add(new Problem("category", CommonReason.REQUIRED));
        }
        if (command.enteredOn() == null) {
            problems.add(new Problem("enteredOn", CommonReason.REQUIRED));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return category.orElseThrow();
    }

    private Organisation organisation(MembershipApplication application, Long chosen) {
        if (chosen != null) {
            Organisation known = em.find(Organisation.class, chosen);
            if (known == null) {
                throw new Refusal(List.of(new Problem("organisation", ApplicationReason.ORGANISATION_REQUIRED)));
            }
            return known;
        }
        em.createQuery("SELECT o.name FROM Organisation o WHERE o.vatNumber = :vat", String.class)
                .setParameter("vat", application.getApplicant().getVatNumber())
                .getResultStream()
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(ApplicationReason.ORGANISATION_KNOWN, name);
                });
        return admission.newOrganisation(application);
    }
}
