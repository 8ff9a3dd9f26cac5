package it.lifesciencehub.attendance.api;

import it.lifesciencehub.attendance.DoorService;
import it.lifesciencehub.attendance.ScanCommand;
import it.lifesciencehub.attendance.WalkIn;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Reads what telephones send; whatever is none of it is refused, not an error. */
final class DoorRequests {

    private static final int MOST_SIGNS = 200_000;

    private DoorRequests() {}

    static List<ScanCommand> scans(String body) {
        JsonValue scans = object(body).get("scans");
        if (scans == null
                || scans.getValueType() != JsonValue.ValueType.ARRAY
                || scans.asJsonArray().size() > DoorService.MOST_SCANS) {
            throw new Refusal(CommonReason.INVALID);
        }
        return scans.asJsonArray().stream().map(DoorRequests::scan).toList();
    }

    private static ScanCommand scan(JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new Refusal(CommonReason.INVALID);
        }
        JsonObject scan = value.asJsonObject();
        return new ScanCommand(
                text(scan, "id"),
                text(scan, "code"),
                number(scan),
                scan.getBoolean("undo", false),
                moment(text(scan, "at")));
    }

    static WalkIn walkIn(String body) {
        JsonObject wish = object(body);
        return new WalkIn(
                text(wish, "id"),
                text(wish, "given"),
                text(wish, "family"),
                text(wish, "email"),
                text(wish, "organisation"),
                wish.getBoolean("admit", false));
    }

    /** Null for null and for what is no moment. */
    static Instant moment(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static JsonObject object(String body) {
        if (body == null || body.length() > MOST_SIGNS) {
            throw new Refusal(CommonReason.INVALID);
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Refusal(CommonReason.INVALID);
        }
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** A number is written as text: telephones' scripts lose the last digits of a number of 64 bits. */
    private static Long number(JsonObject scan) {
        JsonValue value = scan.get("registration");
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        String text = text(scan, "registration");
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }
}
