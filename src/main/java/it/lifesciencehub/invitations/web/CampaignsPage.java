package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignRow;
import it.lifesciencehub.invitations.CampaignService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The campaigns, the newest first. */
@Named
@ViewScoped
public class CampaignsPage implements Serializable {

    @EJB
    private CampaignService campaigns;

    private String words;
    private Integer number;
    private Page<CampaignRow> page = Page.empty();

    public void load() {
        page = campaigns.list(words, PageRequest.of(number));
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<CampaignRow> getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
