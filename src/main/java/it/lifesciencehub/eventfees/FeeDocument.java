package it.lifesciencehub.eventfees;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** A charge as a pro-forma: what is asked of whom, and how it is transferred. */
public final class FeeDocument {

    private FeeDocument() {}

    public static PdfDocument of(ChargeView view, Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "field.number"), view.number());
        facts.put(say(language, "field.made"), Moments.day(language, view.madeOn()));
        facts.put(say(language, "field.person"), view.personName());
        if (view.organisation() != null) {
            facts.put(say(language, "field.organisation"), view.organisation());
        }
        facts.put(say(language, "field.event"), view.event().in(language));
        facts.put(say(language, "field.when"), Moments.range(language, view.startsAt(), view.endsAt()));
        PdfDocument document = new PdfDocument(language, say(language, "pdf.title"))
                .runningHead(Texts.get(language, "shared", "hub.name") + " · " + view.number());
        document.paragraph(say(language, "pdf.text")).facts(facts);
        document.section(say(language, "pdf.amounts"))
                .table(PdfTable.of(say(language, "pdf.what"), say(language, "field.amount"))
                        .numbers(1)
                        .row(say(language, "pdf.place", view.event().in(language)), Money.euro(language, view.amount()))
                        .row(say(language, "field.paid"), Money.euro(language, view.paid()))
                        .row(say(language, "field.left"), Money.euro(language, view.left())))
                .paragraph(view.vatNote().in(language));
        if (view.left().signum() > 0) {
            document.section(say(language, "pdf.transfer")).facts(bank(view, language));
        } else {
            document.section(say(language, "state." + view.state())).paragraph(say(language, "pdf.nothingToPay"));
        }
        return document.fingerprint();
    }

    private static Map<String, String> bank(ChargeView view, Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "field.due"), Moments.day(language, view.dueOn()));
        facts.put(say(language, "field.holder"), view.holder());
        facts.put(say(language, "field.iban"), view.iban());
        if (!view.bic().isEmpty()) {
            facts.put(say(language, "field.bic"), view.bic());
        }
        facts.put(say(language, "field.cause"), view.cause());
        facts.put(say(language, "field.left"), Money.euro(language, view.left()));
        return facts;
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "eventfees", key, arguments);
    }
}
