package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.formats.Province;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be done to many organisations.
 *
 * @param value a size class, a sector or a province, as the act asks; empty for an act that asks for none
 */
public record BulkCommand(BulkAct act, String value) implements Serializable {

    /** Reads {@code ACT} or {@code ACT:VALUE}, as the page's choices have it. */
    public static BulkCommand of(String text) {
        String[] parts = text == null ? new String[] {""} : text.split(":", 2);
        BulkAct act = Arrays.stream(BulkAct.values())
                .filter(known -> known.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new Refusal(List.of(new Problem("act", CommonReason.REQUIRED))));
        BulkCommand command = new BulkCommand(act, parts.length == 1 ? "" : parts[1]);
        command.parameter();
        return command;
    }

    /** The value as the entity has it; null for an act that asks for none. */
    private Object parameter() {
        return switch (act) {
            case ACTIVATE, DEACTIVATE -> null;
            case SIZE -> constant(SizeClass.class);
            case ADD_SECTOR, REMOVE_SECTOR -> constant(Sector.class);
            case PROVINCE -> {
                if (!Province.isValid(value)) {
                    throw new Refusal(List.of(new Problem("act", OrganisationReason.PROVINCE_NOT_VALID)));
                }
                yield value;
            }
        };
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    <Q extends Query> Q fill(Q query) {
        if (parameter() != null) {
            query.setParameter("value", parameter());
        }
        return query;
    }

    /** Does it. */
    void applyTo(Organisation organisation) {
        switch (act) {
            case ACTIVATE -> organisation.activate(true);
            case DEACTIVATE -> organisation.activate(false);
            case SIZE ->
                organisation.classify(organisation.getKind(), constant(SizeClass.class), organisation.getSectors());
            case ADD_SECTOR, REMOVE_SECTOR -> {
                Set<Sector> sectors = new HashSet<>(organisation.getSectors());
                if (act == BulkAct.ADD_SECTOR) {
                    sectors.add(constant(Sector.class));
                } else {
                    sectors.remove(constant(Sector.class));
                }
                organisation.classify(organisation.getKind(), organisation.getSizeClass(), sectors);
            }
            case PROVINCE ->
                organisation.locate(
                        organisation.getAddress(),
                        organisation.getPostcode(),
                        organisation.getMunicipality(),
                        value,
                        organisation.getCountry());
        }
    }

    /** The action's code in the trail: the same as when it is done to one alone. */
    String action() {
        return switch (act) {
            case ACTIVATE -> "organisation.activated";
            case DEACTIVATE -> "organisation.deactivated";
            default -> "organisation.changed";
        };
    }
}
