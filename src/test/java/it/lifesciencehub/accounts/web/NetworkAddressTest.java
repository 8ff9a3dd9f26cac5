package it.lifesciencehub.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 0 | 10.0.0.1",
                "203.0.113.9 | 1 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9 | 1 | 203.0.113.9",
                "6.6.6.6, 203.0.113.9, 10.0.0.2 | 2 | 203.0.113.9",
                "2001:db8::1 | 1 | 2001:db8::1",
                "<script> | 1 | 10.0.0.1",
                "203.0.113.9 | 3 | 203.0.113.9"
            })
    void believesSoManyEntriesAsThereAreBalancers(String forwarded, int proxies, String expected) {
        assertEquals(expected, NetworkAddress.of("10.0.0.1", forwarded, proxies));
    }
}
