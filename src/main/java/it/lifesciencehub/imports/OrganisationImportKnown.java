package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.shared.SearchText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisations that are there already, by what a row can name them with: the outside register's id, else the
 * partita IVA, else name and municipality without case and accents.
 */
final class OrganisationImportKnown {

    /** An organisation that is there. */
    record Entry(Long id, OrganisationForm form) {}

    private final Map<String, Entry> byExternalId = new HashMap<>();
    private final Map<String, Entry> byVatNumber = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> severalByName = new HashSet<>();

    OrganisationImportKnown(List<Entry> entries) {
        for (Entry entry : entries) {
            put(byExternalId, entry.form().getExternalId(), entry);
            put(byVatNumber, entry.form().getVatNumber(), entry);
            String name = nameKey(entry.form());
            if (byName.putIfAbsent(name, entry) != null) {
                severalByName.add(name);
            }
        }
    }

    private static void put(Map<String, Entry> map, String key, Entry entry) {
        if (key != null) {
            map.put(key, entry);
        }
    }

    /** The organisation that the row means, or null. */
    Entry find(OrganisationForm row) {
        Entry found = row.getExternalId() == null ? null : byExternalId.get(row.getExternalId());
        if (found == null && row.getVatNumber() != null) {
            found = unless(byVatNumber.get(row.getVatNumber()), row);
        }
        if (found == null && row.getName() != null && !severalByName.contains(nameKey(row))) {
            found = unless(byName.get(nameKey(row)), row);
        }
        return found;
    }

    /** The organisation that holds the partita IVA, or null. */
    Entry holderOf(String vatNumber) {
        return vatNumber == null ? null : byVatNumber.get(vatNumber);
    }

    /** Not the same where both name themselves differently in a stronger way. */
    private static Entry unless(Entry entry, OrganisationForm row) {
        return entry == null
                        || differ(entry.form().getExternalId(), row.getExternalId())
                        || differ(entry.form().getVatNumber(), row.getVatNumber())
                ? null
                : entry;
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    static String nameKey(OrganisationForm form) {
        return SearchText.of(form.getName()) + "|" + SearchText.of(form.getMunicipality());
    }
}
