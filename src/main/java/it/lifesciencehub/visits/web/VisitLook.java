package it.lifesciencehub.visits.web;

import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.visits.HostedVisitRow;
import it.lifesciencehub.visits.VisitFace;
import it.lifesciencehub.visits.VisitPlaceView;
import it.lifesciencehub.visits.VisitService;
import it.lifesciencehub.visits.VisitorField;
import it.lifesciencehub.visits.VisitorSheet;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages of other features show of visits, and how things look; each is read once a request. */
@Named
@RequestScoped
public class VisitLook {

    @EJB
    private VisitService visits;

    @Inject
    private Ui ui;

    private final Map<Long, VisitFace> faces = new HashMap<>();
    private final Map<Long, VisitPlaceView> places = new HashMap<>();
    private List<HostedVisitRow> hosted;

    /** What everybody reads of the visit on this event, or null. */
    public VisitFace face(Long eventId) {
        if (!faces.containsKey(eventId)) {
            faces.put(eventId, visits.face(eventId));
        }
        return faces.get(eventId);
    }

    /** What whoever has this place reads of the visit, or null. */
    public VisitPlaceView place(Long registrationId) {
        if (!places.containsKey(registrationId)) {
            places.put(registrationId, visits.place(registrationId));
        }
        return places.get(registrationId);
    }

    /** Coming visits that the caller receives. */
    public List<HostedVisitRow> getHosted() {
        if (hosted == null) {
            hosted = visits.hosted();
        }
        return hosted;
    }

    public String chip(RegistrationStatus status) {
        return switch (status) {
            case CONFIRMED -> "ok";
            case WAITLISTED -> "wait";
            case REQUESTED, OFFERED -> "info";
            case DECLINED -> "bad";
            case CANCELLED, EXPIRED -> "neutral";
        };
    }

    /** What a visitor gave, one thing after the other. */
    public List<Line> lines(VisitorSheet sheet) {
        return sheet.values().entrySet().stream()
                .map(one -> new Line(
                        Texts.get(ui.getLanguage(), HostDesk.FEATURE, "field." + one.getKey()),
                        shown(one.getKey(), one.getValue())))
                .collect(Collectors.toList());
    }

    /** A field and its value, as people read them. */
    public record Line(String label, String value) {}

    private String shown(VisitorField field, String value) {
        return switch (field) {
            case BIRTH_DATE -> it.lifesciencehub.shared.Moments.day(ui.getLanguage(), LocalDate.parse(value));
            case DOCUMENT_KIND -> Texts.get(ui.getLanguage(), HostDesk.FEATURE, "document." + value);
            default -> value;
        };
    }
}
