package it.lifesciencehub.lists.web;

import it.lifesciencehub.shared.web.Option;
import java.io.Serializable;
import java.util.List;

/**
 * A filter of a list.
 *
 * @param name of its value in the address
 * @param none what stands for no choice; null for a field that is typed into
 * @param main whether it is always in sight
 */
public record ListField(String name, String label, String none, List<Option> options, boolean main)
        implements Serializable {

    /** A field that is typed into. */
    public static ListField words(String name, String label, boolean main) {
        return new ListField(name, label, null, List.of(), main);
    }

    /** One of several; the options' values are compared as they stand in the address. */
    public static ListField choice(String name, String label, String none, List<Option> options, boolean main) {
        return new ListField(
                name,
                label,
                none,
                options.stream()
                        .map(option -> new Option(String.valueOf(option.value()), option.label()))
                        .toList(),
                main);
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getNone() {
        return none;
    }

    public List<Option> getOptions() {
        return options;
    }

    /** Whether it is typed into. */
    public boolean isWords() {
        return none == null;
    }

    /** How a value is called; a value that no option has stands for itself. */
    String labelOf(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
