package it.lifesciencehub.events.api;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The public calendar for programs: coming events in the order of time, up to 100 a page. */
@Path("events")
@RequestScoped
public class EventResource {

    private static final int EVENTS = 100;

    @EJB
    private EventCalendarService calendar;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<PublicEvent> upcoming(@QueryParam("page") @DefaultValue("1") int page) {
        Instant now = clock.instant();
        return calendar.list(EventFilter.upcoming(), new PageRequest(page, EVENTS)).rows().stream()
                .map(row -> PublicEvent.of(row, settings.address("/events/" + row.slug()), now))
                .toList();
    }
}
