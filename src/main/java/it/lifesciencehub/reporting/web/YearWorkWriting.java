package it.lifesciencehub.reporting.web;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.minutes.ActionRow;
import it.lifesciencehub.minutes.DecisionRow;
import it.lifesciencehub.positions.PositionRow;
import it.lifesciencehub.reporting.YearWork;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;

/** The sections of a year's report that tell what was decided and agreed. */
final class YearWorkWriting {

    private YearWorkWriting() {}

    /** @param running whether the year is not over: open actions are those of today */
    static void write(PdfDocument document, Language language, YearWork work, boolean running) {
        decisions(document.section(say(language, "minutes", "decisions.title")), language, work);
        positions(document.section(say(language, "positions", "list.title")), language, work);
        if (running) {
            actions(document.section(say(language, "reporting", "work.actions")), language, work);
        }
    }

    private static void decisions(PdfDocument document, Language language, YearWork work) {
        if (work.decisions().isEmpty()) {
            document.paragraph(say(language, "reporting", "work.noDecisions"));
            return;
        }
        PdfTable table = PdfTable.of(
                say(language, "minutes", "decisions.number"),
                say(language, "minutes", "decisions.text"),
                say(language, "minutes", "decisions.on"));
        for (DecisionRow one : work.decisions()) {
            table.row(one.name() == null ? "–" : one.name(), one.text(), Moments.day(language, one.decidedOn()));
        }
        document.table(table);
    }

    private static void positions(PdfDocument document, Language language, YearWork work) {
        if (work.positions().isEmpty()) {
            document.paragraph(say(language, "reporting", "work.noPositions"));
            return;
        }
        PdfTable table = PdfTable.of(
                say(language, "reporting", "work.position"),
                say(language, "reporting", "work.state"),
                say(language, "minutes", "decisions.on"));
        for (PositionRow one : work.positions()) {
            table.row(
                    one.title(language),
                    say(language, "positions", "state." + one.state()),
                    one.decidedAt() == null ? "–" : Moments.date(language, one.decidedAt()));
        }
        document.table(table);
    }

    private static void actions(PdfDocument document, Language language, YearWork work) {
        if (work.actions().isEmpty()) {
            document.paragraph(say(language, "minutes", "actions.emptyTitle"));
            return;
        }
        PdfTable table = PdfTable.of(
                say(language, "minutes", "actions.text"),
                say(language, "minutes", "actions.owner"),
                say(language, "minutes", "actions.due"));
        for (ActionRow one : work.actions()) {
            table.row(
                    one.text(),
                    one.ownerName().isEmpty() ? "–" : one.ownerName(),
                    one.dueOn() == null ? "–" : Moments.day(language, one.dueOn()));
        }
        document.table(table);
    }

    private static String say(Language language, String feature, String key) {
        return Texts.get(language, feature, key);
    }
}
