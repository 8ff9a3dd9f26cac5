package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CompanyQueueService;
import it.lifesciencehub.organisations.CompanyQueues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The counts on the staff's first page and on the tabs of what companies have brought before them. */
@Named
@RequestScoped
public class OrganisationQueues {

    @Inject
    private CompanyQueueService queues;

    private CompanyQueues counts;

    public CompanyQueues getCounts() {
        if (counts == null) {
            counts = queues.counts();
        }
        return counts;
    }
}
