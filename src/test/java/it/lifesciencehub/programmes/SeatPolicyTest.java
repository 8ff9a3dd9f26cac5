package it.lifesciencehub.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.programmes.SeatPolicy.Claim;
import it.lifesciencehub.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatPolicyTest {

    private static final List<Claim> LINE =
            List.of(new Claim(1L, false), new Claim(2L, true), new Claim(3L, false), new Claim(4L, true));

    @Test
    void givesWhatIsFreeInTheOrderOfTheLine() {
        SeatPolicy.Outcome outcome = SeatPolicy.give(10, 9, LINE);
        assertEquals(List.of(2L), outcome.given());
        assertEquals(List.of(1L), outcome.skipped());
    }

    @Test
    void passesOverWhoHasNoConfirmedPlaceAndSaysSo() {
        SeatPolicy.Outcome outcome = SeatPolicy.give(10, 0, LINE);
        assertEquals(List.of(2L, 4L), outcome.given());
        assertEquals(List.of(1L, 3L), outcome.skipped());
    }

    @Test
    void skipsNobodyWhereNobodyBehindGetsASeat() {
        SeatPolicy.Outcome outcome = SeatPolicy.give(10, 0, List.of(new Claim(1L, false), new Claim(2L, false)));
        assertEquals(List.of(), outcome.given());
        assertEquals(List.of(), outcome.skipped());
    }

    @Test
    void givesNothingWhileMoreAreTakenThanThereAre() {
        assertEquals(List.of(), SeatPolicy.give(10, 12, LINE).given());
        assertEquals(0, SeatPolicy.left(10, 12));
        assertEquals(2, SeatPolicy.over(10, 12));
        assertEquals(0, SeatPolicy.over(10, 9));
    }

    @Test
    void givesEverybodyASeatWithoutALimit() {
        assertEquals(List.of(2L, 4L), SeatPolicy.give(null, 100, LINE).given());
    }

    @Test
    void saysHonestlyThatASessionIsFull() {
        SeatLook free = new SeatLook(20, 19, 0, null, 0, true);
        SeatLook full = new SeatLook(20, 20, 3, null, 0, false);
        SeatLook over = new SeatLook(20, 25, 0, SeatStanding.SEATED, 0, true);
        assertEquals("1 seat left of 20", SeatTexts.state(Language.EN, free));
        assertEquals("Full (20 seats), 3 people waiting", SeatTexts.state(Language.EN, full));
        assertEquals("Completa: tutti i 20 posti sono presi", SeatTexts.state(Language.IT, over));
        assertEquals("Hai un posto in questa sessione", SeatTexts.mine(Language.IT, over));
        assertEquals("", SeatTexts.mine(Language.IT, full));
        assertEquals(
                "You are number 2 on the waiting list: if a seat becomes free it is yours and we write to you.",
                SeatTexts.mine(Language.EN, new SeatLook(20, 20, 2, SeatStanding.WAITING, 2, true)));
        assertEquals(
                "Senza iscrizione all’evento la scelta non tiene un posto.",
                SeatTexts.mine(Language.IT, new SeatLook(20, 20, 2, SeatStanding.MARKED, 0, false)));
    }
}
