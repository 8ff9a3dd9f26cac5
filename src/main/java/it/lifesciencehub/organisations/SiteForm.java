package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.TextLine;

/** What staff say about a site, before it is checked: the page's inputs have the names of these fields. */
public class SiteForm extends AddressForm {

    private String name;
    private SiteKind kind;
    private boolean main;

    /** The form of a site as it stands. */
    static SiteForm of(Site site) {
        SiteForm form = new SiteForm();
        form.name = site.getName();
        form.kind = site.getKind();
        form.main = site.isMain();
        form.setAddress(site.getAddress());
        form.setPostcode(site.getPostcode());
        form.setMunicipality(site.getMunicipality());
        form.setProvince(site.getProvince());
        form.setCountry(site.getCountry());
        form.setPhone(site.getPhone());
        return form;
    }

    /** Brings every value to the form in which it is stored; nothing becomes null. */
    void normalise() {
        name = TextLine.normalised(name);
        normaliseAddress();
    }

    /** Writes everything but whether it is the main one. Call it only after the policy was asked. */
    void applyTo(Site site) {
        site.call(name, kind);
        site.locate(getAddress(), getPostcode(), getMunicipality(), getProvince(), getCountry());
        site.reachAt(getPhone());
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
}
