package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeField;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of tables, columns and values in one language. */
public class MergeWords implements Serializable {

    private static final String ORGANISATIONS = "organisations";

    private final Language language;

    MergeWords(Language language) {
        this.language = language;
    }

    /** A value as people read it; empty where there is none. */
    public String value(MergeField field, OrganisationForm form) {
        String text = field.text(form);
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case KIND -> Texts.get(language, ORGANISATIONS, "kind." + text);
            case SIZE_CLASS -> Texts.get(language, ORGANISATIONS, "size." + text);
            default -> text;
        };
    }

    public String sectors(OrganisationForm form) {
        return Arrays.stream(form.getSectors())
                .map(sector -> Texts.get(language, ORGANISATIONS, "sector." + sector))
                .collect(Collectors.joining(", "));
    }

    public String field(MergeField field) {
        return Texts.get(language, ORGANISATIONS, "field." + field.field());
    }

    /** What the rows of a table are; the table's own name where nobody has said. */
    public String table(String table) {
        return named("table." + table, table);
    }

    /** What a column of the organisation holds. */
    public String column(String column) {
        for (MergeField field : MergeField.values()) {
            if (field.name().equalsIgnoreCase(column)) {
                return field(field);
            }
        }
        return named("column." + column, column);
    }

    /** A value of a column as people read it. */
    public String value(String column, String value) {
        return switch (column) {
            case "active" -> Texts.get(language, ORGANISATIONS, isTrue(value) ? "status.active" : "status.inactive");
            case "delegate" -> Texts.get(language, "merges", isTrue(value) ? "value.yes" : "value.no");
            case "kind" -> Texts.get(language, ORGANISATIONS, "kind." + value);
            case "size_class" -> Texts.get(language, ORGANISATIONS, "size." + value);
            case "membership_status" -> Texts.get(language, "membership", "status." + value);
            default -> value;
        };
    }

    /** Databases write it in their own ways. */
    private static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    private String named(String key, String otherwise) {
        return Texts.bundle(language, "merges").containsKey(key) ? Texts.get(language, "merges", key) : otherwise;
    }
}
