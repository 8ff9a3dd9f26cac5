package it.lifesciencehub.travel;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** One traveller's itinerary to be taken along. */
final class ItineraryPdf {

    private ItineraryPdf() {}

    static PdfDocument of(Event event, String name, Itinerary itinerary, Language language) {
        PdfDocument document = new PdfDocument(language, say(language, "itinerary.title"))
                .runningHead(event.getTitle().in(language));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "itinerary.traveller"), name);
        facts.put(say(language, "mail.mission"), event.getTitle().in(language));
        document.facts(facts);
        document.paragraph(say(language, "itinerary.zones"));
        for (Itinerary.Day day : itinerary.days()) {
            if (day.lines().isEmpty()) {
                continue;
            }
            String date = Moments.fullDay(language, day.date());
            document.section(day.places().isEmpty() ? date : date + " – " + day.places());
            PdfTable table = PdfTable.of(
                    say(language, "itinerary.what"),
                    say(language, "itinerary.when"),
                    say(language, "itinerary.detail"));
            day.lines().forEach(line -> table.row(line.title(), line.time(), line.detail()));
            document.table(table);
        }
        return document;
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "travel", key, arguments);
    }
}
