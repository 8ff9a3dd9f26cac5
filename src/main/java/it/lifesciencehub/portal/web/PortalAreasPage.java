package it.lifesciencehub.portal.web;

import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.groups.WorkGroup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The seven strategic areas with the groups that work in them. */
@Named
@RequestScoped
public class PortalAreasPage {

    @EJB
    private AreaService areas;

    private List<WorkGroup> groups;

    public List<StrategicArea> getAreas() {
        return areas.areas();
    }

    public List<WorkGroup> groupsOf(StrategicArea area) {
        if (groups == null) {
            groups = areas.groups();
        }
        return groups.stream()
                .filter(group -> group.getArea().getCode().equals(area.getCode()))
                .toList();
    }
}
