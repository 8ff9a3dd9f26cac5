package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @Test
    void writesAMarkSemicolonsAndQuotesWhereNeeded() {
        StringWriter out = new StringWriter();
        CsvExport csv = new CsvExport(out, List.of("Nome", "Città"));
        csv.row("Novapharma; figli", null);
        csv.row("dice \"ciao\"", 7);
        assertEquals("\uFEFFNome;Città\r\n\"Novapharma; figli\";\r\n\"dice \"\"ciao\"\"\";7\r\n", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39 02", "-5", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")\nx"})
    void neutralisesFormulasAndTakesThemBack(String value) {
        assertEquals("'" + value, CsvExport.neutralised(value));
        assertEquals(value, CsvExport.original(CsvExport.neutralised(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Roche", "'s Hertogenbosch", "1-2", "a=b"})
    void leavesOrdinaryValues(String value) {
        assertEquals(value, CsvExport.neutralised(value));
        assertEquals(value, CsvExport.original(value));
    }
}
