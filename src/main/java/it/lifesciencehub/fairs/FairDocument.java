package it.lifesciencehub.fairs;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** A statement to print: what a company bears of a stand, line by line. */
public final class FairDocument {

    private FairDocument() {}

    public static PdfDocument of(StatementView view, Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "statement.company"), view.company());
        facts.put(say(language, "statement.event"), view.event().in(language));
        facts.put(say(language, "statement.when"), Moments.range(language, view.startsAt(), view.endsAt()));
        facts.put(say(language, "statement.stand"), view.stand());
        facts.put(
                say(language, "statement.version"),
                say(language, "statement.versionOf", view.number(), Moments.date(language, view.publishedAt())));
        PdfDocument document = new PdfDocument(language, say(language, "statement.title"))
                .runningHead(Texts.get(language, "shared", "hub.name") + " · " + view.company())
                .facts(facts);
        if (!view.last()) {
            document.paragraph(say(language, "statement.replaced"));
        }
        PdfTable table = PdfTable.of(
                        say(language, "statement.what"),
                        say(language, "statement.net"),
                        say(language, "statement.rate"),
                        say(language, "statement.vat"),
                        say(language, "statement.total"))
                .numbers(1, 2, 3, 4);
        for (StatementLine line : view.lines()) {
            table.row(
                    line.name().in(language),
                    Money.euro(language, line.net()),
                    Money.plain(language, line.vatRate()) + " %",
                    Money.euro(language, line.vat()),
                    Money.euro(language, line.total()));
        }
        table.row(
                say(language, "statement.sum"),
                Money.euro(language, view.net()),
                "",
                Money.euro(language, view.vat()),
                Money.euro(language, view.total()));
        document.section(say(language, "statement.lines")).table(table);
        return document.paragraph(
                        view.paid() == null
                                ? say(language, "statement.unpaid")
                                : say(
                                        language,
                                        "statement.paid",
                                        Money.euro(language, view.paid()),
                                        Moments.day(language, view.paidOn())))
                .fingerprint();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "fairs", key, arguments);
    }
}
