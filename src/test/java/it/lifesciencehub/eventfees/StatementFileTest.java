package it.lifesciencehub.eventfees;

import static it.lifesciencehub.eventfees.StatementFixture.camt;
import static it.lifesciencehub.eventfees.StatementFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.imports.Workbook;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementFileTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private static StatementFile read(String text) {
        return StatementFile.read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static RefusalReason refusalOf(byte[] content) {
        Refusal refusal = assertThrows(Refusal.class, () -> StatementFile.read(content, null));
        return refusal.problems().get(0).reason();
    }

    private static RefusalReason refusalOf(String text) {
        return refusalOf(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCamtOfAnyVersion() {
        StatementFile old = read(camt("02", entry("120.00", "CRDT", "R1", "LSH F2027-000001")));
        assertEquals(1, old.entries().size());
        StatementEntry one = old.entries().get(0);
        assertEquals(FIRST, one.bookedOn());
        assertEquals(new BigDecimal("120.00"), one.amount());
        assertEquals("Mario Rossi · LSH F2027-000001", one.text());
        String newer = camt("08", entry("120.00", "CRDT", "R1", "LSH F2027-000001"))
                .replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>")
                .replace("<Dt>2027-03-01</Dt>", "<DtTm>2027-03-01T10:00:00+01:00</DtTm>");
        assertEquals(old.entries(), read(newer).entries());
    }

    @Test
    void passesOverWhatWentOutIsPendingOrInAnotherCurrency() {
        StatementFile file = read(camt(
                "08",
                entry("10.00", "DBIT", "A", "x")
                        + entry("10.00", "CRDT", "B", "x").replace("BOOK", "PDNG")
                        + entry("10.00", "CRDT", "C", "x").replace("\"EUR\"", "\"CHF\"")
                        + entry("7.50", "CRDT", "D", "x")));
        assertEquals(3, file.passedOver());
        assertEquals(
                List.of(new BigDecimal("7.50")),
                file.entries().stream().map(StatementEntry::amount).toList());
    }

    @Test
    void anEntryThatCollectsPaymentsIsSeveral() {
        String two = "<Ntry><Amt Ccy=\"EUR\">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
                + "<BookgDt><Dt>2027-03-01</Dt></BookgDt><AcctSvcrRef>R</AcctSvcrRef><NtryDtls>"
                + "<TxDtls><Amt Ccy=\"EUR\">10.00</Amt><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls>"
                + "<TxDtls><Amt Ccy=\"EUR\">20.00</Amt><RmtInf><Ustrd>two</Ustrd></RmtInf></TxDtls>"
                + "</NtryDtls></Ntry>";
        List<StatementEntry> entries = read(camt("02", two)).entries();
        assertEquals(
                List.of("one", "two"),
                entries.stream().map(StatementEntry::text).toList());
        assertNotEquals(entries.get(0).key(), entries.get(1).key());
    }

    @Test
    void refusesHostileXml() {
        String secret = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<Document><BkToCstmrStmt><Ntry><Amt>&x;</Amt></Ntry></BkToCstmrStmt></Document>";
        assertEquals(FeeReason.FILE_WITH_DTD, refusalOf(secret));
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + "<Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>";
        assertEquals(FeeReason.FILE_WITH_DTD, refusalOf(laughs));
        assertEquals(FeeReason.FILE_NOT_XML, refusalOf("<Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>"));
        assertEquals(FeeReason.FILE_NOT_XML, refusalOf("<Document><BkToCstmrStmt>"));
        assertEquals(FeeReason.FILE_NOT_CAMT, refusalOf("<html><body/></html>"));
        assertEquals(FeeReason.FILE_NOT_CAMT, refusalOf("<a>".repeat(100) + "</a>".repeat(100)));
        assertEquals(FeeReason.CELL_TOO_LONG, refusalOf(camt("02", entry("1.00", "CRDT", "R", "x".repeat(50_000)))));
        byte[] wrong = camt("02", entry("1.00", "CRDT", "R", "è")).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(FeeReason.FILE_NOT_XML, refusalOf(wrong));
    }

    @Test
    void readsCsvWithTheBanksWordsBeforeTheHeadings() {
        StatementFile file = read("Conto;123\n\nData contabile;Data valuta;Importo;Descrizione\n"
                + "01/03/2027;02/03/2027;1.120,50;LSH F2027-000001\n02/03/2027;02/03/2027;-5,00;Commissioni\n");
        assertEquals(new StatementFile.Columns(0, 2, 3), file.columns());
        assertEquals(1, file.entries().size());
        assertEquals(1, file.passedOver());
        assertEquals(FIRST, file.entries().get(0).bookedOn());
        assertEquals(new BigDecimal("1120.50"), file.entries().get(0).amount());
    }

    @Test
    void readsCommasTabsAndOtherEncodings() {
        assertEquals(
                1,
                read("Date,Amount,Details\n2027-03-01,\"1,120.50\",F2027-000001\n")
                        .entries()
                        .size());
        assertEquals(
                1,
                read("\uFEFFDate\tAmount\tDetails\n2027-03-01\t+120\tF2027-000001\n")
                        .entries()
                        .size());
        byte[] windows =
                "Data;Importo;Causale\n01/03/2027;120,00;Università\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "Università", StatementFile.read(windows, null).entries().get(0).text());
        byte[] wide = "\uFEFFData;Importo;Causale\n01/03/2027;120,00;x\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(1, StatementFile.read(wide, null).entries().size());
    }

    @Test
    void readsTheFirstSheetOfAWorkbookAsTheCsvOfTheSameEntries() {
        String cells = "<row r=\"%d\"><c r=\"A%1$d\" s=\"3\"><v>%s</v></c><c r=\"B%1$d\"><v>%s</v></c>"
                + "<c r=\"C%1$d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";
        byte[] content = new Workbook()
                .sheet(
                        "Movimenti",
                        Workbook.row(1, "Conto", "123")
                                + Workbook.row(3, "Data contabile", "Importo", "Descrizione")
                                + cells.formatted(4, "46447", "1120.4999999999998", "LSH F2027-000001")
                                + cells.formatted(5, "46447.5", "1.234", "LSH F2027-000002")
                                + cells.formatted(6, "46448", "-5", "Commissioni")
                                + cells.formatted(7, "46448", "1E99999", "x")
                                + Workbook.row(8, "01/03/2027", "1.120,50", "LSH F2027-000003"))
                .sheet("Altro", Workbook.row(1, "x"))
                .bytes();
        StatementFile file = StatementFile.read(content, null);
        assertEquals(new StatementFile.Columns(0, 1, 2), file.columns());
        assertEquals(2, file.passedOver());
        assertEquals(
                read("Data contabile;Importo;Descrizione\n01/03/2027;1.120,50;LSH F2027-000001\n"
                                + "01/03/2027;1,23;LSH F2027-000002\n01/03/2027;1.120,50;LSH F2027-000003\n")
                        .entries(),
                file.entries());
        assertEquals(
                FeeReason.FILE_NOT_TABLE,
                refusalOf(new Workbook().sheet("Uno", Workbook.row(1, "Data")).bytes()));
        assertEquals("FILE_NOT_XLSX", refusalOf(new byte[] {'P', 'K', 3, 4, 0}).name());
    }

    @Test
    void asksForColumnsThatItDoesNotKnow() {
        String text = "Quando;Quanto;Perché\n01/03/2027;120,00;F2027-000001\n";
        StatementFile file = read(text);
        assertFalse(file.columns().complete());
        assertEquals(List.of(), file.entries());
        StatementFile chosen =
                StatementFile.read(text.getBytes(StandardCharsets.UTF_8), new StatementFile.Columns(0, 1, 2));
        assertEquals(1, chosen.entries().size());
    }

    @Test
    void refusesWhatIsNoStatement() {
        assertEquals(FeeReason.FILE_EMPTY, refusalOf(new byte[0]));
        assertEquals(FeeReason.FILE_TOO_LARGE, refusalOf(new byte[StatementFile.MAX_BYTES + 1]));
        assertEquals(FeeReason.FILE_ENCODING, refusalOf("Data;Importo;Causale\n\0\0\0"));
        assertEquals(FeeReason.FILE_NOT_CSV, refusalOf("01/03/2027;120,00;senza intestazioni\n"));
        assertEquals(FeeReason.FILE_NOT_CSV, refusalOf("nessuna tabella"));
        assertEquals(
                FeeReason.CELL_TOO_LONG,
                refusalOf("Data;Importo;Causale\n01/03/2027;1,00;" + "x".repeat(StatementFile.MAX_TEXT + 1)));
        assertEquals(
                FeeReason.FILE_TOO_LONG,
                refusalOf("Data;Importo;Causale\n" + "01/03/2027;1,00;x\n".repeat(StatementFile.MAX_ENTRIES + 1)));
    }

    @Test
    void knowsTheSameEntryInAnotherFileAndTellsTwinsApart() {
        String heading = "Data;Importo;Causale\n";
        String line = "01/03/2027;120,00;F2027-000001\n";
        List<StatementEntry> one = read(heading + line).entries();
        List<StatementEntry> twins =
                read(heading + "02/03/2027;1,00;x\n" + line + line).entries();
        assertEquals(one.get(0).key(), twins.get(1).key());
        assertNotEquals(twins.get(1).key(), twins.get(2).key());
    }
}
