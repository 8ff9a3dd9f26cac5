package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of our fields each column of a file is, and what words of the file mean that we do not know.
 *
 * @param columns one for each heading; null for a column that is left out
 * @param words by column and plain word, our code, or empty for "leave it open"
 */
public record ImportMapping(List<OrganisationColumn> columns, Map<OrganisationColumn, Map<String, String>> words)
        implements Serializable {

    private static final Pattern PART = Pattern.compile("[^;|,/]+");

    public ImportMapping {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        words = words.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(words));
    }

    /** What the headings say by themselves. */
    static ImportMapping proposed(List<String> headings) {
        return new ImportMapping(
                headings.stream()
                        .map(heading -> OrganisationColumn.of(heading).orElse(null))
                        .collect(Collectors.toCollection(ArrayList::new)),
                Map.of());
    }

    /** Refuses what cannot be: no name, or one field twice. */
    ImportMapping requireFor(List<String> headings) {
        for (int place = 0; place < columns.size(); place++) {
            OrganisationColumn column = columns.get(place);
            if (column != null && columns.indexOf(column) < place) {
                throw OrganisationImportText.refusal(ImportReason.FILE_COLUMN_TWICE, name(headings, place));
            }
        }
        if (!columns.contains(OrganisationColumn.NAME)) {
            throw OrganisationImportText.refusal(ImportReason.FILE_WITHOUT_NAME_COLUMN);
        }
        return this;
    }

    /** Whether {@link #requireFor} would let it pass. */
    boolean isUsable() {
        List<OrganisationColumn> chosen =
                columns.stream().filter(Objects::nonNull).toList();
        return chosen.contains(OrganisationColumn.NAME)
                && chosen.size() == Set.copyOf(chosen).size();
    }

    ImportMapping withWords(Map<OrganisationColumn, Map<String, String>> more) {
        Map<OrganisationColumn, Map<String, String>> all = new EnumMap<>(OrganisationColumn.class);
        words.forEach((column, map) -> all.put(column, new HashMap<>(map)));
        more.forEach((column, map) -> map.forEach((word, code) ->
                all.computeIfAbsent(column, any -> new HashMap<>()).put(SearchText.of(word), code)));
        return new ImportMapping(columns, all);
    }

    /** The cell with the words replaced that somebody has said the meaning of. */
    String translated(OrganisationColumn column, String cell) {
        Map<String, String> known = words.get(column);
        if (known == null) {
            return cell;
        }
        String whole = known.get(SearchText.of(cell));
        if (whole != null) {
            return whole;
        }
        Matcher parts = PART.matcher(cell);
        return parts.replaceAll(
                part -> Matcher.quoteReplacement(known.getOrDefault(SearchText.of(part.group()), part.group())));
    }

    /** The heading, or the letter of a column without one. */
    static String name(List<String> headings, int place) {
        return headings.get(place).isBlank() ? GridBuilder.letter(place) : headings.get(place);
    }

    /** The same for files with the same headings in the same order. */
    static String key(List<String> headings) {
        return Sha256.hex(headings.stream().map(SearchText::of).collect(Collectors.joining("\n")));
    }

    String toJson() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        columns.forEach(column -> {
            if (column == null) {
                array.addNull();
            } else {
                array.add(column.name());
            }
        });
        JsonObjectBuilder byColumn = Json.createObjectBuilder();
        words.forEach((column, map) -> {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach(object::add);
            byColumn.add(column.name(), object);
        });
        return Json.createObjectBuilder()
                .add("columns", array)
                .add("words", byColumn)
                .build()
                .toString();
    }

    static ImportMapping ofJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            List<OrganisationColumn> columns = new ArrayList<>();
            for (JsonValue value : json.getJsonArray("columns")) {
                columns.add(value instanceof JsonString name ? OrganisationColumn.valueOf(name.getString()) : null);
            }
            Map<OrganisationColumn, Map<String, String>> words = new EnumMap<>(OrganisationColumn.class);
            json.getJsonObject("words").forEach((column, value) -> {
                Map<String, String> map = new HashMap<>();
                value.asJsonObject().forEach((word, code) -> map.put(word, ((JsonString) code).getString()));
                words.put(OrganisationColumn.valueOf(column), map);
            });
            return new ImportMapping(columns, words);
        }
    }
}
