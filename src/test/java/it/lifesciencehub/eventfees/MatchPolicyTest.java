package it.lifesciencehub.eventfees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.eventfees.MatchPolicy.Candidate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatchPolicyTest {

    private static final Candidate ROSSI = candidate(1, "F2027-000001", "Rossi", "Novapharma S.p.A.", "120.00", false);
    private static final Candidate BIANCHI =
            candidate(2, "F2027-000002", "Bianchi", "Novapharma S.p.A.", "80.00", false);
    private static final Candidate ENDED = candidate(3, "F2027-000003", "Verdi", null, "0.00", true);

    private static Candidate candidate(
            long id, String number, String name, String organisation, String left, boolean ended) {
        return new Candidate(id, number, name, organisation, "Forum", new BigDecimal(left), ended);
    }

    private static StatementMatch match(String amount, String text, boolean known, Candidate... open) {
        Map<String, Candidate> byNumber = List.of(ROSSI, BIANCHI, ENDED).stream()
                .collect(Collectors.toMap(Candidate::number, Function.identity()));
        return MatchPolicy.match(
                new StatementEntry("k", LocalDate.of(2027, 3, 1), new BigDecimal(amount), text),
                byNumber,
                Arrays.asList(open),
                known);
    }

    private static MatchKind kind(String amount, String text) {
        return match(amount, text, false, ROSSI, BIANCHI).kind();
    }

    @Test
    void findsNumbersAsPeopleAndBanksWriteThem() {
        assertEquals(
                Set.of("F2027-000001", "F2027-000002"),
                MatchPolicy.numbers("SALDO LSH f2027 000001 e F2027/000002 (F2027-000001)"));
        assertEquals(Set.of("F2027-000001"), MatchPolicy.numbers("/RFB/LSH F2027-000001/"));
        assertEquals(Set.of("F2027-000001"), MatchPolicy.numbers("lsh F2027000001"));
        assertEquals(Set.of(), MatchPolicy.numbers("IF2027-000001 F2027-00001 CF2027000001 F1999-000001"));
    }

    @Test
    void saysHowTheAmountFits() {
        assertEquals(MatchKind.EXACT, kind("120.00", "F2027-000001"));
        assertEquals(MatchKind.LESS, kind("119.99", "F2027-000001"));
        assertEquals(MatchKind.MORE, kind("120.01", "F2027-000001"));
        assertEquals(MatchKind.ENDED, kind("50.00", "F2027-000003"));
        assertEquals(MatchKind.NONE, kind("120.00", "F2027-000099"));
    }

    @Test
    void dividesOneTransferAmongSeveralChargesWhereTheSumIsRight() {
        StatementMatch both = match("200.00", "F2027-000001 F2027-000002", false);
        assertEquals(MatchKind.SEVERAL, both.kind());
        assertEquals(
                List.of(new BigDecimal("120.00"), new BigDecimal("80.00")),
                both.parts().stream().map(StatementMatch.Part::amount).toList());
        assertEquals(
                List.of(), match("199.00", "F2027-000001 F2027-000002", false).parts());
        assertEquals(MatchKind.SEVERAL_DIFFER, kind("120.00", "F2027-000001 F2027-000003"));
    }

    @Test
    void guessesByNameAndAmountWhereOneAloneFits() {
        assertEquals(MatchKind.LIKELY, kind("120.00", "Bonifico Mario ROSSI quota forum"));
        assertEquals(MatchKind.LIKELY, kind("80.00", "NOVAPHARMA S.P.A. iscrizione"));
        assertEquals(MatchKind.NONE, kind("81.00", "Bonifico Bianchi"));
        assertEquals(MatchKind.NONE, kind("120.00", "Bonifico Rossini"));
        Candidate twin = candidate(4, "F2027-000004", "Rossi", null, "120.00", false);
        assertEquals(
                MatchKind.NONE, match("120.00", "Rossi", false, ROSSI, twin).kind());
    }

    @Test
    void whatWasBookedIsNotBookedAgain() {
        assertEquals(
                MatchKind.KNOWN, match("120.00", "F2027-000001", true, ROSSI).kind());
        assertEquals(List.of(), match("120.00", "F2027-000001", true, ROSSI).parts());
    }
}
