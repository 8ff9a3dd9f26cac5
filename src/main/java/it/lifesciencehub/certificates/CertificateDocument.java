package it.lifesciencehub.certificates;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.QrCode;
import it.lifesciencehub.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** A certificate as a document, with the code that leads to its verification. */
public final class CertificateDocument {

    private static final int MILLIMETRES = 32;
    private static final int DOTS = 6;

    private CertificateDocument() {}

    public static PdfDocument of(CertificateView view, Language language) {
        String event = view.event().in(language);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "field.person"), view.personName());
        if (view.organisation() != null && !view.organisation().isBlank()) {
            facts.put(say(language, "field.organisation"), view.organisation());
        }
        facts.put(say(language, "field.event"), event);
        facts.put(say(language, "field.when"), Moments.range(language, view.startsAt(), view.endsAt()));
        if (!view.place().isBlank()) {
            facts.put(say(language, "field.where"), view.place());
        }
        if (view.minutes() != null) {
            facts.put(say(language, "field.hours"), say(language, "hours", Moments.hours(language, view.minutes())));
        }
        facts.put(say(language, "field.number"), view.number());
        facts.put(say(language, "field.issued"), Moments.date(language, view.issuedAt()));
        PdfDocument document = new PdfDocument(language, say(language, "pdf.title"))
                .runningHead(Texts.get(language, "shared", "hub.name") + " · " + view.number());
        document.paragraph(say(language, "pdf.text", view.personName(), event)).facts(facts);
        document.section(say(language, "pdf.verify"))
                .paragraph(say(language, "pdf.verifyText", view.number(), view.code()))
                .paragraph(view.address())
                .picture(QrCode.png(view.address(), DOTS), say(language, "pdf.qr"), MILLIMETRES);
        if (!view.valid()) {
            document.section(say(language, "verify.revoked"))
                    .paragraph(say(language, "pdf.revoked", Moments.date(language, view.revokedAt())));
        }
        return document.fingerprint();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "certificates", key, arguments);
    }
}
