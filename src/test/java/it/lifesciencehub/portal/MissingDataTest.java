package it.lifesciencehub.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.SizeClass;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingDataTest {

    private static final DelegateRow WITHOUT_ACCOUNT = new DelegateRow(1L, 2L, "A B", "a@b.it", null, null, false);
    private static final DelegateRow WITH_ACCOUNT = new DelegateRow(1L, 2L, "A B", "a@b.it", null, null, true);

    @Test
    void isNothingWhereEverythingIsThere() {
        assertEquals(List.of(), MissingData.of(key("x", "IT"), List.of(WITHOUT_ACCOUNT, WITH_ACCOUNT)));
    }

    @Test
    void isEverythingThatIsNotThere() {
        List<MissingData> missing = MissingData.of(key(null, "IT"), List.of());
        assertTrue(missing.containsAll(Arrays.stream(MissingData.values())
                .filter(one -> one != MissingData.DELEGATE_ACCOUNT)
                .toList()));
    }

    @Test
    void asksNoItalianTaxDataOfOthers() {
        assertEquals(
                List.of(
                        MissingData.DELEGATE_ACCOUNT,
                        MissingData.EMAIL,
                        MissingData.SIZE_CLASS,
                        MissingData.SECTORS,
                        MissingData.ADDRESS),
                MissingData.of(key(null, "CH"), List.of(WITHOUT_ACCOUNT)));
    }

    private static OrganisationKey key(String text, String country) {
        return new OrganisationKey(
                1L,
                "Nome",
                null,
                OrganisationKind.COMPANY,
                text == null ? null : SizeClass.SMALL,
                text == null ? 0L : 1L,
                text,
                text,
                text,
                text,
                null,
                null,
                text,
                null,
                null,
                null,
                country,
                null,
                null,
                null,
                null,
                null);
    }
}
