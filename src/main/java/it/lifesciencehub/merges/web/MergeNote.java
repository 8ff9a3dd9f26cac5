package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeRow;
import it.lifesciencehub.merges.MergeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an organisation's page tells of those that were merged into it. */
@Named
@RequestScoped
public class MergeNote {

    @Inject
    private MergeService merges;

    private final Map<Long, List<MergeRow>> rows = new HashMap<>();

    public List<MergeRow> of(Long organisationId) {
        return rows.computeIfAbsent(organisationId, id -> merges.into(id, lookedFor()));
    }

    /** The merged organisation whose page was asked for, or null. */
    public Long lookedFor() {
        String merged = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("merged");
        return merged != null && merged.matches("\\d{1,18}") ? Long.valueOf(merged) : null;
    }
}
