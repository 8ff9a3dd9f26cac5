package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A choice of a select: what is stored and what is read. */
public record Option(Serializable value, String label) implements Serializable {

    public Serializable getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    /** The constants of an enum, with the texts of {@code <prefix>.<NAME>} in the feature's bundle. */
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Language language, String feature, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant, Texts.get(language, feature, prefix + "." + constant.name())))
                .toList();
    }
}
