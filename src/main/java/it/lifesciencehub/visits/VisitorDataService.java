package it.lifesciencehub.visits;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.DataKeys;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import it.lifesciencehub.shared.security.SealBroken;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What visitors gave, opened for the host's named person and nobody else: each look at each visitor stands in the trail
 * with who looked, when, and which fields there were.
 */
@Stateless
@Guarded
public class VisitorDataService {

    private static final Logger LOG = Logger.getLogger(VisitorDataService.class.getName());

    @Inject
    private VisitAccess access;

    @Inject
    private Visitors visitors;

    @Inject
    private VisitorForms forms;

    @Inject
    private DataKeys keys;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    /** Everybody who comes, by name, with what they gave. */
    @Allow(Role.ANYONE)
    public List<VisitorSheet> look(HostKey key) {
        Acting acting = access.host(key);
        return acting.call(() -> sheets(acting.visit(), "visitor-data.seen"));
    }

    /**
     * The reception list: with the data for the host's named person, without for staff. From some days before the visit.
     *
     * @throws Refusal before that day
     */
    @Allow(Role.ANYONE)
    public PdfDocument list(HostKey key, Language language) {
        Acting acting = access.decider(key);
        Visit visit = acting.visit();
        if (RomeTime.today(clock).isBefore(visit.listFrom())) {
            throw new Refusal(VisitReason.LIST_NOT_YET, Moments.day(language, visit.listFrom()));
        }
        return acting.call(() -> {
            trail.record("visit-list.downloaded", visit, acting.host() == null ? "" : acting.name());
            List<VisitorSheet> sheets =
                    acting.host() == null ? withoutData(visit) : sheets(visit, "visitor-data.listed");
            return VisitListPdf.of(visit, sheets, acting.host() != null, language);
        });
    }

    private List<VisitorSheet> withoutData(Visit visit) {
        return visitors.confirmed(visit).stream().map(one -> sheet(one, null)).toList();
    }

    private List<VisitorSheet> sheets(Visit visit, String action) {
        Map<Long, Map<VisitorField, String>> values = open(visit);
        return visitors.confirmed(visit).stream()
                .map(one -> {
                    Map<VisitorField, String> given = values.getOrDefault(one.getId(), Map.of());
                    if (!given.isEmpty()) {
                        trail.record(
                                action,
                                visit,
                                one.getPerson().getName(),
                                given.keySet().stream().map(VisitorField::name).collect(Collectors.joining(", ")));
                    }
                    return sheet(one, given);
                })
                .toList();
    }

    private static VisitorSheet sheet(Registration registration, Map<VisitorField, String> values) {
        return new VisitorSheet(
                registration.getPerson().getName(),
                registration.getOrganisation() == null
                        ? ""
                        : registration.getOrganisation().getName(),
                values);
    }

    private Map<Long, Map<VisitorField, String>> open(Visit visit) {
        Map<Long, Map<VisitorField, String>> opened = new HashMap<>();
        try {
            for (VisitorValue value : forms.values(visit)) {
                opened.computeIfAbsent(
                                value.getForm().getRegistration().getId(), any -> new EnumMap<>(VisitorField.class))
                        .put(value.getField(), value.open(keys));
            }
        } catch (SealBroken e) {
            throw refusal(e);
        }
        return opened;
    }

    /** What the caller is told, and what whoever runs the hub reads in the log. */
    static Refusal refusal(SealBroken broken) {
        LOG.log(Level.SEVERE, "Visitors'' data: {0}", broken.getMessage());
        return new Refusal(
                switch (broken.why()) {
                    case KEY_NOT_USABLE -> VisitReason.KEY_NOT_USABLE;
                    case KEY_MISSING -> VisitReason.KEY_MISSING;
                    case CHANGED -> VisitReason.DATA_DAMAGED;
                });
    }
}
