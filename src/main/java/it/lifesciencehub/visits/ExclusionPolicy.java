package it.lifesciencehub.visits;

import it.lifesciencehub.organisations.Sector;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may not enter; plain, so that each rule can be tested by itself. */
final class ExclusionPolicy {

    private ExclusionPolicy() {}

    /** A rule: the one of the values is set that its kind names. */
    record Rule(ExclusionKind kind, Long organisationId, Sector sector, Long personId) {}

    /**
     * An organisation in whose name somebody comes, or where they work.
     *
     * @param line its own id and those of the organisations above it
     */
    record Body(Set<Long> line, Set<Sector> sectors) {

        boolean belongsTo(Long organisationId) {
            return line.contains(organisationId);
        }
    }

    /** Who receives the visitors. */
    record Receiving(Long organisationId, Set<Sector> sectors) {}

    /**
     * Why the person may not enter; empty where they may. One rule against one of the organisations is enough, so that
     * nobody comes round it by booking for themselves; the host's own people are never meant by a sector.
     *
     * @param host null where none is named yet
     */
    static Optional<VisitReason> obstacle(
            List<Rule> rules, Receiving host, Long personId, Collection<Body> organisations) {
        for (Rule rule : rules) {
            if (rule.kind() == ExclusionKind.PERSON && rule.personId().equals(personId)) {
                return Optional.of(VisitReason.NOT_OPEN_TO_PERSON);
            }
            for (Body body : organisations) {
                if (meets(rule, host, body)) {
                    return Optional.of(
                            rule.kind() == ExclusionKind.ORGANISATION
                                    ? VisitReason.NOT_OPEN_TO_ORGANISATION
                                    : VisitReason.NOT_OPEN_TO_SECTOR);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean meets(Rule rule, Receiving host, Body body) {
        boolean own = host != null && body.belongsTo(host.organisationId());
        return switch (rule.kind()) {
            case ORGANISATION -> body.belongsTo(rule.organisationId());
            case SECTOR -> !own && body.sectors().contains(rule.sector());
            case COMPETITORS -> !own && host != null && !Collections.disjoint(host.sectors(), body.sectors());
            case PERSON -> false;
        };
    }
}
