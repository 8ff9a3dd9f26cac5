package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.Postcode;
import it.lifesciencehub.shared.formats.Province;
import java.io.Serializable;
import java.util.Locale;

/** What staff say about a site, before it is checked: the page's inputs have the names of these fields. */
public class SiteForm implements Serializable {

    private String name;
    private SiteKind kind;
    private boolean main;
    private String address;
    private String postcode;
    private String municipality;
    private String province;
    private String country = "IT";
    private String phone;

    /** The form of a site as it stands. */
    static SiteForm of(Site site) {
        SiteForm form = new SiteForm();
        form.name = site.getName();
        form.kind = site.getKind();
        form.main = site.isMain();
        form.address = site.getAddress();
        form.postcode = site.getPostcode();
        form.municipality = site.getMunicipality();
        form.province = site.getProvince();
        form.country = site.getCountry();
        form.phone = site.getPhone();
        return form;
    }

    /** Brings every value to the form in which it is stored; nothing becomes null. */
    void normalise() {
        name = oneLine(name);
        address = oneLine(address);
        postcode = Postcode.normalised(postcode);
        municipality = oneLine(municipality);
        province = Province.normalised(province);
        country = country == null || country.isBlank() ? "IT" : country.strip().toUpperCase(Locale.ROOT);
        phone = PhoneNumber.normalised(phone);
    }

    /** Writes everything but whether it is the main one. Call it only after the policy was asked. */
    void applyTo(Site site) {
        site.call(name, kind);
        site.locate(address, postcode, municipality, province, country);
        site.reachAt(phone);
    }

    private static String oneLine(String text) {
        String line = text == null ? "" : text.strip().replaceAll("[\\h]+", " ");
        return line.isEmpty() ? null : line;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SiteKind getKind() {
        return kind;
    }

    public void setKind(SiteKind kind) {
        this.kind = kind;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
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
