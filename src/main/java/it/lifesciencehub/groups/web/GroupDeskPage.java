package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupRow;
import it.lifesciencehub.groups.MandateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The staff's list of groups. */
@Named
@RequestScoped
public class GroupDeskPage {

    @Inject
    private MandateService mandates;

    private List<GroupRow> rows = List.of();

    public void load() {
        rows = mandates.groups();
    }

    public List<GroupRow> getRows() {
        return rows;
    }
}
