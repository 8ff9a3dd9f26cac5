package it.lifesciencehub.attendance;

import it.lifesciencehub.documents.PdfCards;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.QrCode;
import it.lifesciencehub.shared.Texts;
import java.util.List;

/** Sets badges on their paper. */
public final class BadgeSetting {

    private static final double SMALLEST = 6;
    /** Of a square of the code: sharp in print at any of the sizes. */
    private static final int DOTS = 6;

    private BadgeSetting() {}

    public static PdfCards set(BadgeSheet sheet, Language language) {
        BadgeFormat format = sheet.format();
        String event = sheet.event().in(language);
        PdfCards cards = new PdfCards(
                language,
                Texts.get(language, "attendance", "badges.pdfTitle", event),
                format.sheet(),
                format.picture(),
                format.margin());
        double small = format.organisationSize() * 0.8;
        for (Badge badge : sheet.badges()) {
            cards.card(new PdfCards.Card(
                    List.of(
                            new PdfCards.Line(badge.name(), format.nameSize(), format.nameSize() * 0.4, true),
                            new PdfCards.Line(badge.organisation(), format.organisationSize(), SMALLEST, false),
                            new PdfCards.Line(
                                    Texts.get(language, "attendance", "role." + badge.role()), small, SMALLEST, true),
                            new PdfCards.Line(event, small, SMALLEST, false)),
                    QrCode.png(badge.code(), DOTS),
                    Texts.get(language, "attendance", "badges.code", badge.name())));
        }
        return cards;
    }
}
