package it.lifesciencehub.attendance.api;

import it.lifesciencehub.attendance.DoorNews;
import it.lifesciencehub.attendance.DoorService;
import it.lifesciencehub.attendance.ScanAnswer;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * A door's telephone. The secret of the link comes with every call in a header of its own: no cookie is looked at, and
 * another site's page cannot send that header.
 */
@Path("door")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DoorResource {

    private static final String TOKEN = "X-Door";

    @EJB
    private DoorService doors;

    /** Everybody with a place, to be kept for a time without network. */
    @GET
    @Path("people")
    public DoorNews people(@HeaderParam(TOKEN) String token) {
        return doors.people(token);
    }

    /** @param since the moment that the last answer named (ISO 8601, UTC) */
    @GET
    @Path("news")
    public DoorNews news(@HeaderParam(TOKEN) String token, @QueryParam("since") String since) {
        return doors.news(token, DoorRequests.moment(since));
    }

    /** Takes {@code {"scans": [{"id", "code" or "registration", "undo", "at"}]}}, 200 at most; answers each in its order. */
    @POST
    @Path("scans")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<ScanAnswer> scans(@HeaderParam(TOKEN) String token, String body) {
        return doors.scan(token, DoorRequests.scans(body));
    }

    /** Takes {@code {"id", "given", "family", "email", "organisation", "admit"}}. */
    @POST
    @Path("walk-ins")
    @Consumes(MediaType.APPLICATION_JSON)
    public ScanAnswer walkIn(@HeaderParam(TOKEN) String token, String body) {
        return doors.walkIn(token, DoorRequests.walkIn(body));
    }
}
