package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void writesPlainlyWhatGoesIntoAnInput() {
        BigDecimal amount = new BigDecimal("1234.5");
        assertEquals("1234,50", Money.plain(Language.IT, amount));
        assertEquals("1234.50", Money.plain(Language.EN, amount));
    }

    @Test
    void knowsAnAmountThatCanBeAskedFor() {
        assertTrue(Money.isAmount(BigDecimal.ZERO));
        assertTrue(Money.isAmount(new BigDecimal("1.500")));
        assertTrue(Money.isAmount(new BigDecimal("1E+3")));
        assertFalse(Money.isAmount(null));
        assertFalse(Money.isAmount(new BigDecimal("-0.01")));
        assertFalse(Money.isAmount(new BigDecimal("0.001")));
        assertFalse(Money.isAmount(new BigDecimal("10000000000")));
    }
}
