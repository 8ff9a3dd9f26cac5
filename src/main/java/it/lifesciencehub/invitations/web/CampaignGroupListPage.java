package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignRow;
import it.lifesciencehub.invitations.GroupCampaignService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a group's officers have written to its people. */
@Named
@RequestScoped
public class CampaignGroupListPage {

    @EJB
    private GroupCampaignService campaigns;

    private String slug;
    private Integer number;
    private Page<CampaignRow> page = Page.empty();

    public void load() {
        page = campaigns.list(slug, PageRequest.of(number));
    }

    public Page<CampaignRow> getPage() {
        return page;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
