package it.lifesciencehub.organisations;

import java.util.Arrays;

/** What a delegate may correct about their own organisation; names and tax data are staff's. */
public record CompanyCommand(
        String website,
        String phone,
        String email,
        String address,
        String postcode,
        String municipality,
        String province) {

    void writeInto(OrganisationForm form) {
        form.setWebsite(website);
        form.setPhone(phone);
        form.setEmail(email);
        form.setAddress(address);
        form.setPostcode(postcode);
        form.setMunicipality(municipality);
        form.setProvince(province);
    }

    /** Whether the field is one of these. */
    static boolean holds(String field) {
        return Arrays.stream(CompanyCommand.class.getRecordComponents())
                .anyMatch(component -> component.getName().equals(field));
    }
}
