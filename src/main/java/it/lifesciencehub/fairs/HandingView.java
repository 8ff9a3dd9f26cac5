package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import java.io.Serializable;
import java.util.List;

/** What one company hands in. @param staff whether the caller can accept and send back */
public record HandingView(
        Long requestId, Long organisationId, String company, Event event, List<HandedRow> rows, boolean staff)
        implements Serializable {}
