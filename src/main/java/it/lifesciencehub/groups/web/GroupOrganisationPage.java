package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.MandateRow;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The groups in which an organisation has people, and which mandates they hold or held. */
@Named
@RequestScoped
public class GroupOrganisationPage {

    @Inject
    private MandateService mandates;

    @Inject
    private Clock clock;

    private String id;
    private Long organisationId;
    private List<MandateRow> rows = List.of();

    public void load() {
        organisationId = AddressId.of(id);
        rows = mandates.ofOrganisation(organisationId);
    }

    public List<MandateRow> getLasting() {
        return rows.stream().filter(this::lasts).toList();
    }

    public List<MandateRow> getPast() {
        return rows.stream().filter(row -> !lasts(row)).toList();
    }

    private boolean lasts(MandateRow row) {
        LocalDate today = RomeTime.today(clock);
        return row.until() == null || !row.until().isBefore(today);
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
