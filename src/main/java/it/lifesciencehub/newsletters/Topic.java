package it.lifesciencehub.newsletters;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing to have news of. Written {@code news}, {@code opportunities}, {@code area.market-access} or
 * {@code series.future-health-forum}, in addresses and in the database.
 *
 * @param code of the area or the series; empty for what there is one of
 */
public record Topic(TopicKind kind, String code) {

    public static Topic area(String code) {
        return new Topic(TopicKind.AREA, code);
    }

    public static Topic series(String code) {
        return new Topic(TopicKind.SERIES, code);
    }

    public String key() {
        String kindKey = kind.name().toLowerCase(Locale.ROOT);
        return code.isEmpty() ? kindKey : kindKey + "." + code;
    }

    /** Empty where the text is no topic; whether its area or series is there is not looked up. */
    public static Optional<Topic> of(String key) {
        if (key == null || !key.matches("[a-z]{1,20}(\\.[a-z0-9-]{1,60})?")) {
            return Optional.empty();
        }
        String[] parts = key.split("\\.", 2);
        for (TopicKind kind : TopicKind.values()) {
            boolean coded = kind == TopicKind.AREA || kind == TopicKind.SERIES;
            if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0]) && coded == (parts.length == 2)) {
                return Optional.of(new Topic(kind, coded ? parts[1] : ""));
            }
        }
        return Optional.empty();
    }
}
