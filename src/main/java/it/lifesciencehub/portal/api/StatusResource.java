package it.lifesciencehub.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Says that the hub answers, and which version it is. */
@Path("status")
@ApplicationScoped
public class StatusResource {

    @Inject
    private ServletContext context;

    private volatile String version;

    /** The answer. */
    public record Status(String status, String version) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Status status() {
        if (version == null) {
            version = read();
        }
        return new Status("up", version);
    }

    private String read() {
        try (var stream = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String found = stream == null
                    ? null
                    : new Manifest(stream).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return found == null ? "development" : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
