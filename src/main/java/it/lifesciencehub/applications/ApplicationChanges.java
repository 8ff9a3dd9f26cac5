package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which fields of an application were changed, so that staff need not read everything again. */
final class ApplicationChanges {

    private ApplicationChanges() {}

    /** Names of the fields that differ, in the order of the page. Both forms are normalised. */
    static List<String> between(ApplicationForm before, ApplicationForm after) {
        Map<String, Object> old = values(before);
        return values(after).entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), old.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Object> values(ApplicationForm form) {
        OrganisationForm organisation = form.getOrganisation();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("category", form.getCategory());
        values.put("name", organisation.getName());
        values.put("kind", organisation.getKind());
        values.put("sizeClass", organisation.getSizeClass());
        values.put("sectors", Arrays.stream(organisation.getSectors()).sorted().toList());
        values.put("vatNumber", organisation.getVatNumber());
        values.put("fiscalCode", organisation.getFiscalCode());
        values.put("recipientCode", organisation.getRecipientCode());
        values.put("certifiedEmail", organisation.getCertifiedEmail());
        values.put("atecoCode", organisation.getAtecoCode());
        values.put("atecoYear", organisation.getAtecoYear());
        values.put("address", organisation.getAddress());
        values.put("postcode", organisation.getPostcode());
        values.put("municipality", organisation.getMunicipality());
        values.put("province", organisation.getProvince());
        values.put("country", organisation.getCountry());
        values.put("website", organisation.getWebsite());
        values.put("phone", organisation.getPhone());
        values.put("givenName", form.getGivenName());
        values.put("familyName", form.getFamilyName());
        values.put("jobTitle", form.getJobTitle());
        values.put("contactPhone", form.getContactPhone());
        values.put("language", form.getLanguage());
        values.put("message", form.getMessage());
        return values;
    }
}
