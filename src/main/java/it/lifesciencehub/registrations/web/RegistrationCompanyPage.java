package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.HeldRow;
import it.lifesciencehub.registrations.PlaceRow;
import it.lifesciencehub.registrations.PlaceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A company's places, event by event. */
@Named
@RequestScoped
public class RegistrationCompanyPage {

    @Inject
    private PlaceService places;

    private Long id;
    private List<List<PlaceRow>> events = List.of();
    private List<HeldRow> held = List.of();

    public void load() {
        Map<Long, List<PlaceRow>> byEvent = new LinkedHashMap<>();
        for (PlaceRow row : places.ofCompany(id)) {
            byEvent.computeIfAbsent(row.eventId(), key -> new ArrayList<>()).add(row);
        }
        events = List.copyOf(byEvent.values());
        held = places.heldBy(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Places without a name, by event. */
    public List<HeldRow> getHeld() {
        return held;
    }

    /** The places of each event, soonest event first. */
    public List<List<PlaceRow>> getEvents() {
        return events;
    }
}
