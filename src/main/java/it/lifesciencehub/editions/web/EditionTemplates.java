package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.TemplateRow;
import it.lifesciencehub.editions.TemplateService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The templates that the form of a new event offers. */
@Named
@RequestScoped
public class EditionTemplates {

    @EJB
    private TemplateService templates;

    private List<TemplateRow> all;

    public List<TemplateRow> of(String kindCode) {
        if (all == null) {
            all = templates.list(kindCode);
        }
        return all;
    }
}
