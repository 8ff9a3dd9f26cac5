package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal as a problem answer (RFC 9457). */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Refusal refusal) {
        Language language = headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Language::of)
                .orElse(Language.EN);
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("status", refusal.reason().status())
                .add("code", refusal.reason().name())
                .add(
                        "title",
                        Texts.of(language, refusal.reason(), refusal.arguments().toArray()));
        return Response.status(refusal.reason().status())
                .type("application/problem+json")
                .entity(problem.build().toString())
                .build();
    }
}
