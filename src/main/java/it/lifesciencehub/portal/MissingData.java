package it.lifesciencehub.portal;

import java.util.ArrayList;
import java.util.List;

/** What an organisation's page should hold and does not; each says on which tab it is mended. */
public enum MissingData {
    DELEGATE("people"),
    DELEGATE_ACCOUNT("people"),
    VAT_NUMBER("data#organisation:vatNumber"),
    CERTIFIED_EMAIL("data#organisation:certifiedEmail"),
    RECIPIENT_CODE("data#organisation:recipientCode"),
    EMAIL("data#organisation:email"),
    SIZE_CLASS("data#organisation:sizeClass"),
    SECTORS("data#organisation:sectors"),
    ADDRESS("data#organisation:address");

    private final String tab;

    MissingData(String tab) {
        this.tab = tab;
    }

    /** The rest of the address behind the organisation's own. */
    public String tab() {
        return tab;
    }

    /** The Italian tax data are asked of Italian organisations alone. */
    static List<MissingData> of(OrganisationKey key, List<DelegateRow> delegates) {
        List<MissingData> missing = new ArrayList<>();
        if (delegates.isEmpty()) {
            missing.add(DELEGATE);
        } else if (delegates.stream().noneMatch(DelegateRow::hasAccount)) {
            missing.add(DELEGATE_ACCOUNT);
        }
        if (key.italian()) {
            add(missing, VAT_NUMBER, key.vatNumber());
            add(missing, CERTIFIED_EMAIL, key.certifiedEmail());
            add(missing, RECIPIENT_CODE, key.recipientCode());
        }
        add(missing, EMAIL, key.email());
        add(missing, SIZE_CLASS, key.sizeClass());
        if (key.sectors() == 0) {
            missing.add(SECTORS);
        }
        add(missing, ADDRESS, key.address());
        return missing;
    }

    private static void add(List<MissingData> missing, MissingData what, Object value) {
        if (value == null) {
            missing.add(what);
        }
    }
}
