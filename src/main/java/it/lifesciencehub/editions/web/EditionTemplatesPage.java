package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.TemplateRow;
import it.lifesciencehub.editions.TemplateService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** All templates of events, by kind. */
@Named
@RequestScoped
public class EditionTemplatesPage {

    @EJB
    private TemplateService templates;

    private List<TemplateRow> rows = List.of();

    public void load() {
        rows = templates.list(null);
    }

    public List<TemplateRow> getRows() {
        return rows;
    }
}
