package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250|1250",
                "1250,5|1250.5",
                "1250.50|1250.50",
                "1.250|1250",
                "1,250|1250",
                "1.250,00|1250.00",
                "1,250.00|1250.00",
                "1 250,00 €|1250.00",
                "€ 12.345.678,90|12345678.90",
                "0|0",
                "0,01|0.01",
                "9999999999,99|9999999999.99",
            })
    void readsWhatPeopleType(String typed, BigDecimal amount) {
        assertEquals(amount, Money.read(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-1", "12,345,6789", "1,2345", "x", "1e3", "1..2", "12345678901", "1.25,00", "٣"})
    void readsNothingElse(String typed) {
        assertNull(Money.read(typed));
    }

    @Test
    void whatIsWrittenPlainlyIsReadAgain() {
        BigDecimal amount = new BigDecimal("1234.5");
        assertEquals("1234,50", Money.plain(Language.IT, amount));
        assertEquals("1234.50", Money.plain(Language.EN, amount));
        for (Language language : Language.values()) {
            assertEquals(new BigDecimal("1234.50"), Money.read(Money.plain(language, amount)));
        }
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
