package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CompanyQueueService;
import it.lifesciencehub.organisations.VacancyRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Organisations whose last delegate has left, for staff. */
@Named
@RequestScoped
public class OrganisationVacanciesPage {

    @Inject
    private CompanyQueueService queues;

    private Integer number;
    private Page<VacancyRow> page = Page.empty();

    public void load() {
        page = queues.vacancies(PageRequest.of(number));
    }

    public Page<VacancyRow> getPage() {
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
