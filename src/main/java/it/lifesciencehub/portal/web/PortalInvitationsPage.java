package it.lifesciencehub.portal.web;

import it.lifesciencehub.mail.MailRow;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.portal.OpenInvitation;
import it.lifesciencehub.portal.OrganisationPostService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** Open invitations of an organisation's people, and what was written to them. */
@Named
@ViewScoped
public class PortalInvitationsPage implements Serializable {

    @EJB
    private OrganisationPostService post;

    @EJB
    private ColleagueService colleagues;

    @Inject
    private OrganisationHead head;

    @Inject
    private Clock clock;

    private String id;
    private Integer number;
    private Long organisationId;
    private List<OpenInvitation> open = List.of();
    private transient Page<MailRow> mails;

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        open = post.open(organisationId);
    }

    public String sendAgain(OpenInvitation invitation) {
        colleagues.invite(invitation.affiliationId());
        PageMessages.done("portal", "invitations.sentAgain", invitation.name());
        return "/portal/invitations?faces-redirect=true&id=" + organisationId;
    }

    public boolean isExpired(OpenInvitation invitation) {
        return invitation.expired(clock.instant());
    }

    /** Rows of mails are not kept between requests; a postback does not need them. */
    public Page<MailRow> getMails() {
        if (mails == null) {
            mails = post.mails(organisationId, PageRequest.of(number));
        }
        return mails;
    }

    public List<OpenInvitation> getOpen() {
        return open;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
