package it.lifesciencehub.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Answers for programs, below {@code /api}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    /** No description of the addresses for programs is open to everybody. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
