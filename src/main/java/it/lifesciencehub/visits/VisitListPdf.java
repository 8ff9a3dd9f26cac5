package it.lifesciencehub.visits;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list that lies at the host's reception: who comes, what they gave, and a place to sign. */
final class VisitListPdf {

    private static final String SIGN_HERE = "\u00a0";

    private VisitListPdf() {}

    /** @param withData whether what visitors gave is in it */
    static PdfDocument of(Visit visit, List<VisitorSheet> sheets, boolean withData, Language language) {
        Event event = visit.getEvent();
        PdfDocument document = new PdfDocument(language, say(language, "list.title"))
                .runningHead(event.getTitle().in(language));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "mail.visit"), event.getTitle().in(language));
        facts.put(
                say(language, "list.host"),
                event.getHost() == null ? "" : event.getHost().getName());
        facts.put(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
        facts.put(say(language, "place.meetingPoint"), visit.getMeetingPoint().in(language));
        facts.values().removeIf(String::isBlank);
        document.facts(facts);
        document.section(say(language, "list.visitors", sheets.size()));
        document.paragraph(
                sheets.isEmpty()
                        ? say(language, "list.nobody")
                        : withData ? say(language, "list.secret", Moments.day(language, visit.purgeOn())) : null);
        List<String> headings =
                new ArrayList<>(List.of(say(language, "list.name"), say(language, "list.organisation")));
        if (withData) {
            headings.add(say(language, "list.data"));
        }
        headings.add(say(language, "list.signature"));
        PdfTable table = PdfTable.of(headings);
        for (VisitorSheet sheet : sheets) {
            List<String> cells = new ArrayList<>(List.of(sheet.name(), sheet.organisation()));
            if (withData) {
                cells.add(data(language, sheet));
            }
            cells.add(SIGN_HERE);
            table.row(cells);
        }
        return document.table(table);
    }

    private static String data(Language language, VisitorSheet sheet) {
        return sheet.values().isEmpty()
                ? say(language, "data.nothing")
                : sheet.values().entrySet().stream()
                        .map(one -> say(language, "field." + one.getKey().name()) + ": "
                                + shown(language, one.getKey(), one.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** A value as people read it. */
    static String shown(Language language, VisitorField field, String value) {
        return switch (field) {
            case BIRTH_DATE -> Moments.day(language, LocalDate.parse(value));
            case DOCUMENT_KIND -> say(language, "document." + value);
            default -> value;
        };
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "visits", key, arguments);
    }
}
