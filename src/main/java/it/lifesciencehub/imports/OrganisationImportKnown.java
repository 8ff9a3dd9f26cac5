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
 * partita IVA, else name and municipality without case and accents. Holds these few words of each and no more, so that
 * a large register fits into memory.
 */
final class OrganisationImportKnown {

    /** What an organisation that is there can be recognised by. */
    record Entry(Long id, String name, String municipality, String vatNumber, String externalId) {

        static Entry of(Long id, OrganisationForm form) {
            return new Entry(id, form.getName(), form.getMunicipality(), form.getVatNumber(), form.getExternalId());
        }
    }

    private final Map<String, Entry> byExternalId = new HashMap<>();
    private final Map<String, Entry> byVatNumber = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<Long, Entry> byId = new HashMap<>();
    private final Set<String> severalByName = new HashSet<>();

    OrganisationImportKnown(List<Entry> entries) {
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            put(byExternalId, entry.externalId(), entry);
            put(byVatNumber, entry.vatNumber(), entry);
            String name = nameKey(entry.name(), entry.municipality());
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

    /** How an organisation calls itself that is there. */
    String name(Long id) {
        Entry entry = byId.get(id);
        return entry == null ? "" : entry.name();
    }

    /** The organisation that holds the partita IVA, or null. */
    Entry holderOf(String vatNumber) {
        return vatNumber == null ? null : byVatNumber.get(vatNumber);
    }

    /** Not the same where both name themselves differently in a stronger way. */
    private static Entry unless(Entry entry, OrganisationForm row) {
        return entry == null
                        || differ(entry.externalId(), row.getExternalId())
                        || differ(entry.vatNumber(), row.getVatNumber())
                ? null
                : entry;
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    static String nameKey(OrganisationForm form) {
        return nameKey(form.getName(), form.getMunicipality());
    }

    private static String nameKey(String name, String municipality) {
        return SearchText.of(name) + "|" + SearchText.of(municipality);
    }
}
