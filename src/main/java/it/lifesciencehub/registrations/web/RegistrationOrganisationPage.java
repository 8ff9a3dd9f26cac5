package it.lifesciencehub.registrations.web;

import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.registrations.OrganisationPlaceFilter;
import it.lifesciencehub.registrations.OrganisationPlaceFilter.Time;
import it.lifesciencehub.registrations.OrganisationPlaceService;
import it.lifesciencehub.registrations.PlaceRow;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All registrations in an organisation's name, coming or past. */
@Named
@RequestScoped
public class RegistrationOrganisationPage {

    @Inject
    private OrganisationPlaceService places;

    @Inject
    private OrganisationHead head;

    private String id;
    private String when;
    private RegistrationStatus status;
    private Integer number;
    private Long organisationId;
    private Page<PlaceRow> page = Page.empty();
    private Map<Time, Long> counts = Map.of();

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        page = places.list(organisationId, new OrganisationPlaceFilter(getTime(), status), PageRequest.of(number));
        counts = places.counts(organisationId);
    }

    public Time getTime() {
        return "past".equalsIgnoreCase(when) ? Time.PAST : Time.COMING;
    }

    public List<Time> getTimes() {
        return List.of(Time.values());
    }

    public String address(Time time) {
        return "/staff/organisations/" + organisationId + "/registrations?when="
                + time.name().toLowerCase(Locale.ROOT);
    }

    public long count(Time time) {
        return counts.getOrDefault(time, 0L);
    }

    public List<RegistrationStatus> getStatuses() {
        return Arrays.asList(RegistrationStatus.values());
    }

    public Page<PlaceRow> getPage() {
        return page;
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

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public void setStatus(RegistrationStatus status) {
        this.status = status;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
