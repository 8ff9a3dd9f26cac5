package it.lifesciencehub.reporting.web;

import it.lifesciencehub.reporting.DeskWork;
import it.lifesciencehub.reporting.GroupWorkService;
import it.lifesciencehub.reporting.YearWork;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a group decided, agreed and owes, for the sections of its pages; read once a request. */
@Named
@RequestScoped
public class ReportingWork {

    @EJB
    private GroupWorkService work;

    private YearWork year;
    private DeskWork desk;

    public YearWork year(Long groupId, int number) {
        if (year == null) {
            year = work.year(groupId, number);
        }
        return year;
    }

    public DeskWork desk(Long groupId) {
        if (desk == null) {
            desk = work.desk(groupId);
        }
        return desk;
    }
}
