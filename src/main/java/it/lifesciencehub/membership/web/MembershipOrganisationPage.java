package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipAct;
import it.lifesciencehub.membership.MembershipFile;
import it.lifesciencehub.membership.MembershipService;
import it.lifesciencehub.membership.MembershipTermService;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The membership of one organisation: where it stands, its terms, what can be done, its history. */
@Named
@ViewScoped
public class MembershipOrganisationPage implements Serializable {

    private static final String FEATURE = "membership";

    @Inject
    private MembershipService memberships;

    @Inject
    private MembershipTermService terms;

    private String id;
    private MembershipFile file;

    public void load() {
        file = memberships.file(AddressId.of(id));
    }

    public String propose() {
        terms.propose(file.current().id());
        PageMessages.done(FEATURE, "organisation.proposed");
        return here();
    }

    public String proposeAgain() {
        terms.proposeAgain(file.current().id());
        PageMessages.done(FEATURE, "organisation.proposedAgain");
        return here();
    }

    private String here() {
        return "/membership/organisation?faces-redirect=true&id=" + id;
    }

    /** Whether a term is only proposed, so that it can be worked out again and none is to be proposed. */
    public boolean isProposed() {
        return file.current().terms().stream().anyMatch(term -> term.status() == TermStatus.PROPOSED);
    }

    /** The last segment of the address of an act's page. */
    public String slug(MembershipAct act) {
        return MembershipActPage.slug(act);
    }

    public MembershipFile getFile() {
        return file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
