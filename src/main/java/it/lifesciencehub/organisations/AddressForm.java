package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.Postcode;
import it.lifesciencehub.shared.formats.Province;
import it.lifesciencehub.shared.formats.TextLine;
import java.io.Serializable;
import java.util.Locale;

/**
 * Where an organisation or a site stands and the number that it is reached at, as somebody says it; part of each form
 * that asks for it, so that the inputs have the names of these fields.
 */
public abstract class AddressForm implements Serializable {

    private static final String ITALY = "IT";

    private String address;
    private String postcode;
    private String municipality;
    private String province;
    private String country = ITALY;
    private String phone;

    /** Brings every value to the form in which it is stored; nothing becomes null. */
    void normaliseAddress() {
        address = TextLine.normalised(address);
        postcode = Postcode.normalised(postcode);
        municipality = TextLine.normalised(municipality);
        province = Province.normalised(province);
        country = country == null || country.isBlank() ? ITALY : country.strip().toUpperCase(Locale.ROOT);
        phone = PhoneNumber.normalised(phone);
    }

    public boolean isItalian() {
        return country == null || ITALY.equals(country);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
