package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the strategic areas and what everybody may know of the groups in them. */
@Stateless
@Guarded
public class AreaService {

    @PersistenceContext
    private EntityManager em;

    @Allow(Role.ANYONE)
    public List<StrategicArea> areas() {
        return em.createNamedQuery(StrategicArea.ALL, StrategicArea.class).getResultList();
    }

    @Allow(Role.ANYONE)
    public StrategicArea area(String code) {
        return Refusal.requireFound(em.find(StrategicArea.class, code));
    }

    @Allow(Role.ANYONE)
    public List<WorkGroup> groups() {
        return em.createNamedQuery(WorkGroup.ALL, WorkGroup.class).getResultList();
    }

    @Allow(Role.ANYONE)
    public List<WorkGroup> groupsOf(String areaCode) {
        return em.createNamedQuery(WorkGroup.OF_AREA, WorkGroup.class)
                .setParameter("area", areaCode)
                .getResultList();
    }

    @Allow(Role.ANYONE)
    public WorkGroup group(String slug) {
        return GroupAddress.require(em, slug);
    }
}
