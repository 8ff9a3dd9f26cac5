package it.lifesciencehub.imports.web;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Values of columns as people read them. */
final class ImportValues {

    private static final String FEATURE = "organisations";

    private ImportValues() {}

    /** @param text the value as {@link OrganisationColumn#text} gives it, not empty */
    static String label(Language language, OrganisationColumn column, String text) {
        return switch (column) {
            case KIND -> Texts.get(language, FEATURE, "kind." + text);
            case SIZE -> Texts.get(language, FEATURE, "size." + text);
            case SECTORS ->
                Arrays.stream(text.split(", "))
                        .map(sector -> Texts.get(language, FEATURE, "sector." + sector))
                        .collect(Collectors.joining(", "));
            case STATUS ->
                Texts.get(language, FEATURE, Boolean.parseBoolean(text) ? "status.active" : "status.inactive");
            default -> text;
        };
    }
}
