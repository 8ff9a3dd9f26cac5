package it.lifesciencehub.roundtables;

import java.io.Serializable;

/** A body as its page fills it in. The organisation is a name or VAT number in the register, or empty. */
public class OutsideBodyForm implements Serializable {

    private String name;
    private String link;
    private String organisation;
    private String decides;
    private boolean active = true;

    static OutsideBodyForm of(OutsideBody body) {
        OutsideBodyForm form = new OutsideBodyForm();
        form.name = body.getName();
        form.link = body.getLink();
        form.organisation =
                body.getOrganisation() == null ? null : body.getOrganisation().getName();
        form.decides = body.getDecides();
        form.active = body.isActive();
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getDecides() {
        return decides;
    }

    public void setDecides(String decides) {
        this.decides = decides;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
