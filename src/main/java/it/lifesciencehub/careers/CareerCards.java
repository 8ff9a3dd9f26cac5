package it.lifesciencehub.careers;

import it.lifesciencehub.documents.Pdf;
import it.lifesciencehub.documents.PdfCards;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.QrCode;
import it.lifesciencehub.shared.Texts;
import java.util.List;

/** Cards to cut and hand out, eight on a sheet: a student's name, what to do until when, and their link as a code. */
final class CareerCards {

    private static final PdfCards.Sheet A4 = new PdfCards.Sheet(210, 297, 90, 65, 2, 4, 15, 18.5, 90, 65);
    /** Millimetres. */
    private static final int CODE = 36;

    private static final int MARGIN = 4;
    private static final int DOTS = 8;

    private CareerCards() {}

    static Pdf of(CareerClass one, List<ClassView.Issued> issued, Language language) {
        CareerDay day = one.getDay();
        String event = day.getEvent().getTitle().in(language);
        PdfCards cards = new PdfCards(language, say(language, "cards.title", one.label()), A4, CODE, MARGIN);
        for (ClassView.Issued student : issued) {
            cards.card(new PdfCards.Card(
                    List.of(
                            new PdfCards.Line(student.name(), 15, 7, true),
                            new PdfCards.Line(one.getSchool(), 8, 5.5, false),
                            new PdfCards.Line(one.getName(), 8, 6, false),
                            new PdfCards.Line(event, 10, 7, true),
                            new PdfCards.Line(
                                    Moments.range(
                                            language,
                                            day.getEvent().getStartsAt(),
                                            day.getEvent().getEndsAt()),
                                    8,
                                    6,
                                    false),
                            new PdfCards.Line(say(language, "cards.scan"), 9, 7, false),
                            new PdfCards.Line(
                                    say(language, "cards.until", Moments.dateTime(language, day.getWishesUntil())),
                                    9,
                                    7,
                                    false)),
                    QrCode.png(student.address(), DOTS),
                    say(language, "cards.code", student.name())));
        }
        return cards;
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "careers", key, arguments);
    }
}
