package it.lifesciencehub.questionnaires;

import it.lifesciencehub.files.FileType;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A version's content as the one text in which it is stored. What is not said is left out, so that a later version of the
 * hub reads what an earlier one wrote.
 */
final class ContentJson {

    private static final String KEY = "key";
    private static final String LABEL = "label";

    private ContentJson() {}

    static String write(QuestionnaireContent content) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "title", content.title());
        add(json, "intro", content.intro());
        json.add("questions", array(content.questions(), ContentJson::question));
        json.add("removed", array(content.removed(), ContentJson::question));
        return json.build().toString();
    }

    static QuestionnaireContent read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new QuestionnaireContent(
                    words(json, "title"),
                    words(json, "intro"),
                    list(json, "questions", ContentJson::question),
                    list(json, "removed", ContentJson::question));
        }
    }

    private static JsonObjectBuilder question(Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(KEY, question.key())
                .add("type", question.type().name());
        add(json, LABEL, question.label());
        add(json, "help", question.help());
        add(json, "unit", question.unit());
        add(json, "consent", question.consent());
        add(json, "required", question.required());
        add(json, "companySees", question.companySees());
        if (question.least() != null) {
            json.add("least", question.least());
        }
        if (question.most() != null) {
            json.add("most", question.most());
        }
        json.add("options", array(question.options(), option -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add(KEY, option.key());
            add(one, LABEL, option.label());
            return one;
        }));
        json.add(
                "conditions",
                array(
                        question.conditions(),
                        condition -> Json.createObjectBuilder()
                                .add("question", condition.question())
                                .add("operator", condition.operator().name())
                                .add("value", condition.value())));
        json.add("audiences", names(question.audiences()));
        json.add("fileTypes", names(question.fileTypes()));
        return json;
    }

    private static Question question(JsonObject json) {
        return new Question(
                json.getString(KEY),
                QuestionType.valueOf(json.getString("type")),
                words(json, LABEL),
                words(json, "help"),
                json.getBoolean("required", false),
                number(json, "least"),
                number(json, "most"),
                words(json, "unit"),
                list(json, "options", one -> new QuestionOption(one.getString(KEY), words(one, LABEL))),
                list(
                        json,
                        "conditions",
                        one -> new QuestionCondition(
                                one.getString("question"),
                                ConditionOperator.valueOf(one.getString("operator")),
                                one.getString("value"))),
                constants(json, "audiences", QuestionAudience.class),
                json.getBoolean("companySees", false),
                words(json, "consent"),
                constants(json, "fileTypes", FileType.class));
    }

    private static void add(JsonObjectBuilder json, String name, Words words) {
        if (!words.isEmpty()) {
            json.add(name, Json.createObjectBuilder().add("it", words.it()).add("en", words.en()));
        }
    }

    private static void add(JsonObjectBuilder json, String name, boolean truth) {
        if (truth) {
            json.add(name, true);
        }
    }

    private static Words words(JsonObject json, String name) {
        JsonObject words = json.getJsonObject(name);
        return words == null ? Words.NONE : new Words(words.getString("it", ""), words.getString("en", ""));
    }

    private static BigDecimal number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).bigDecimalValue() : null;
    }

    private static <T> JsonArrayBuilder array(List<T> list, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.forEach(one -> array.add(write.apply(one)));
        return array;
    }

    private static JsonArrayBuilder names(Collection<? extends Enum<?>> constants) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        constants.stream().map(Enum::name).sorted().forEach(array::add);
        return array;
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream().map(read).toList();
    }

    private static <E extends Enum<E>> Set<E> constants(JsonObject json, String name, Class<E> type) {
        EnumSet<E> found = EnumSet.noneOf(type);
        JsonArray array = json.getJsonArray(name);
        if (array != null) {
            array.getValuesAs(JsonString.class).forEach(one -> found.add(Enum.valueOf(type, one.getString())));
        }
        return found;
    }
}
