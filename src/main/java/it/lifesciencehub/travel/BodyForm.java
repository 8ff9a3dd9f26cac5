package it.lifesciencehub.travel;

import java.io.Serializable;

/** A foreign body, as staff fill it in. */
public class BodyForm implements Serializable {

    private long version;
    private String name;
    private String country;
    private BodyKind kind = BodyKind.COMPANY;
    private String contact;
    private String notes;

    static BodyForm of(TravelBody body) {
        BodyForm form = new BodyForm();
        form.version = body.getVersion();
        form.name = body.getName();
        form.country = body.getCountry();
        form.kind = body.getKind();
        form.contact = body.getContact();
        form.notes = body.getNotes();
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
